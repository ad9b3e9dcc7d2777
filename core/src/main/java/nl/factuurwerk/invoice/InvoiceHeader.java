package nl.factuurwerk.invoice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.text.Language;
import nl.factuurwerk.vat.VatNumberCheck;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/** Everything a document states beside its lines and amounts: who, when, in which words, how prices are to be read. */
public final class InvoiceHeader {

    /** The currency that Dutch VAT is accounted for in (BT-6, where the document is in another). */
    static final CurrencyUnit ACCOUNTING_CURRENCY = CurrencyUnit.EUR;

    private final DocumentKind kind;
    private final Optional<Correction> correction;
    private final EarlierBilling earlier;
    private final InvoiceForm form;
    private final Party seller;
    private final Party buyer;
    private final Optional<VatNumberCheck> numberCheck;
    private final LocalDate issueDate;
    private final Delivery delivery;
    private final References references;
    private final Pricing pricing;
    private final PaymentRequest payment;
    private final Language language;
    private final List<String> notes;
    private final Optional<Wordings> statedWordings;

    private InvoiceHeader(Builder builder) {
        this.kind = builder.kind;
        this.correction = Optional.ofNullable(builder.correction);
        this.earlier = builder.earlier;
        this.form = builder.form;
        this.seller = builder.seller;
        this.buyer = builder.buyer;
        this.numberCheck = builder.numberCheck;
        this.issueDate = builder.issueDate;
        this.delivery = builder.delivery;
        this.references = builder.references;
        this.pricing = builder.pricing;
        this.payment = builder.payment;
        this.language = builder.language;
        this.notes = List.copyOf(builder.notes);
        this.statedWordings = Optional.ofNullable(builder.wordings);
    }

    /**
     * Starts a header with what no document can do without.
     *
     * @param seller who supplies (BG-4)
     * @param buyer who buys (BG-7)
     * @param issueDate the date of issue (BT-2)
     * @param payment when and how it asks to be paid
     * @return the builder
     */
    public static Builder of(Party seller, Party buyer, LocalDate issueDate, PaymentRequest payment) {
        return new Builder(seller, buyer, issueDate, payment);
    }

    InvoiceHeader withPayment(PaymentRequest known) {
        return copied(known).build();
    }

    /**
     * Returns this header with its words stated, so that they stay what they are whatever a later release words otherwise.
     * The composers do so; whoever takes over documents of another system states the words that stood on those, or these.
     *
     * @return the header, as it is where it states its words already
     */
    public InvoiceHeader worded() {
        return statedWordings.isPresent()
                ? this
                : copied(payment).wordings(wordings()).build();
    }

    private Builder copied(PaymentRequest known) {
        Builder builder = new Builder(seller, buyer, issueDate, known)
                .kind(kind)
                .earlier(earlier)
                .form(form)
                .delivery(delivery)
                .references(references)
                .pricing(pricing)
                .language(language);
        correction.ifPresent(builder::correction);
        notes.forEach(builder::note);
        numberCheck.ifPresent(builder::checked);
        statedWordings.ifPresent(builder::wordings);
        return builder;
    }

    /**
     * Returns what kind of invoice it is.
     *
     * @return the kind (BT-3)
     */
    public DocumentKind kind() {
        return kind;
    }

    /**
     * Returns which earlier invoice it changes, and why.
     *
     * @return the correction (BG-3), or empty where it changes none
     */
    public Optional<Correction> correction() {
        return correction;
    }

    /**
     * Returns what was billed before of the same order.
     *
     * @return the advances that it takes off, and the parts that it goes on from (BG-3)
     */
    public EarlierBilling earlier() {
        return earlier;
    }

    /**
     * Returns how much the document says.
     *
     * @return the form
     */
    public InvoiceForm form() {
        return form;
    }

    /**
     * Returns who supplies, as known at issue.
     *
     * @return the seller (BG-4)
     */
    public Party seller() {
        return seller;
    }

    /**
     * Returns who buys, as known at issue.
     *
     * @return the buyer (BG-7)
     */
    public Party buyer() {
        return buyer;
    }

    /**
     * Returns what a register said of the buyer's VAT number, as evidence.
     *
     * @return the dated answer, or empty where none was asked
     */
    public Optional<VatNumberCheck> numberCheck() {
        return numberCheck;
    }

    /**
     * Returns the date of issue.
     *
     * @return BT-2
     */
    public LocalDate issueDate() {
        return issueDate;
    }

    /**
     * Returns when and where the supply took place.
     *
     * @return the delivery
     */
    public Delivery delivery() {
        return delivery;
    }

    /**
     * Returns what the buyer and the seller call the deal by.
     *
     * @return the references
     */
    public References references() {
        return references;
    }

    /**
     * Returns how prices are to be read.
     *
     * @return currency, price mode, rounding and exchange rate
     */
    public Pricing pricing() {
        return pricing;
    }

    /**
     * Returns when and how it asks to be paid.
     *
     * @return the request
     */
    public PaymentRequest payment() {
        return payment;
    }

    /**
     * Returns the language of the document.
     *
     * @return the language
     */
    public Language language() {
        return language;
    }

    /**
     * Returns free texts.
     *
     * @return the notes (BT-22)
     */
    public List<String> notes() {
        return notes;
    }

    /**
     * Returns what the document says in fixed words: what is printed and sent.
     *
     * @return the words it states; those of this release where it states none, as a document of before
     */
    public Wordings wordings() {
        return statedWordings.orElseGet(() -> Wordings.of(this));
    }

    /**
     * Returns the words that the document states itself, for a store or a file.
     *
     * @return the words; empty for a document that was issued before documents kept them
     */
    public Optional<Wordings> statedWordings() {
        return statedWordings;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof InvoiceHeader that && parts().equals(that.parts());
    }

    @Override
    public int hashCode() {
        return parts().hashCode();
    }

    private List<Object> parts() {
        return List.of(
                kind,
                correction,
                earlier,
                form,
                seller,
                buyer,
                numberCheck,
                issueDate,
                delivery,
                references,
                pricing,
                payment,
                language,
                notes,
                statedWordings);
    }

    @Override
    public String toString() {
        return kind + " of " + issueDate + " to " + buyer.name();
    }

    /** Gathers the parts of a header. */
    public static final class Builder {

        private final Party seller;
        private final Party buyer;
        private final LocalDate issueDate;
        private final PaymentRequest payment;
        private final List<String> notes = new ArrayList<>();
        private DocumentKind kind = DocumentKind.INVOICE;
        private @Nullable Correction correction;
        private EarlierBilling earlier = EarlierBilling.none();
        private @Nullable Wordings wordings;
        private Optional<VatNumberCheck> numberCheck = Optional.empty();
        private InvoiceForm form = InvoiceForm.FULL;
        private Delivery delivery = Delivery.unstated();
        private References references = References.none();
        private Pricing pricing = Pricing.standard();
        private Language language = Language.DUTCH;

        private Builder(Party seller, Party buyer, LocalDate issueDate, PaymentRequest payment) {
            this.seller = Objects.requireNonNull(seller, "seller");
            this.buyer = Objects.requireNonNull(buyer, "buyer");
            this.issueDate = Objects.requireNonNull(issueDate, "issueDate");
            this.payment = Objects.requireNonNull(payment, "payment");
        }

        /**
         * Sets what kind of invoice it is.
         *
         * @param value the kind (BT-3)
         * @return this builder
         */
        public Builder kind(DocumentKind value) {
            kind = value;
            return this;
        }

        /**
         * Sets which earlier invoice it changes.
         *
         * @param value the invoice (BG-3), and why
         * @return this builder
         */
        public Builder correction(Correction value) {
            correction = value;
            return this;
        }

        /**
         * Sets what was billed before of the same order.
         *
         * @param value the advances that it takes off, as its last lines, and the parts that it goes on from (BG-3)
         * @return this builder
         */
        public Builder earlier(EarlierBilling value) {
            earlier = value;
            return this;
        }

        /**
         * Sets how much the document says.
         *
         * @param value the form
         * @return this builder
         */
        public Builder form(InvoiceForm value) {
            form = value;
            return this;
        }

        /**
         * States what a register said of the buyer's VAT number.
         *
         * @param answer the dated answer
         * @return this builder
         */
        public Builder checked(VatNumberCheck answer) {
            numberCheck = Optional.of(answer);
            return this;
        }

        /**
         * Sets when and where the supply took place.
         *
         * @param value the delivery
         * @return this builder
         */
        public Builder delivery(Delivery value) {
            delivery = value;
            return this;
        }

        /**
         * Sets what the buyer and the seller call the deal by.
         *
         * @param value the references
         * @return this builder
         */
        public Builder references(References value) {
            references = value;
            return this;
        }

        /**
         * Sets how prices are to be read.
         *
         * @param value currency, price mode, rounding and exchange rate
         * @return this builder
         */
        public Builder pricing(Pricing value) {
            pricing = value;
            return this;
        }

        /**
         * Sets the language.
         *
         * @param value the language of the document
         * @return this builder
         */
        public Builder language(Language value) {
            language = value;
            return this;
        }

        /**
         * Adds a free text.
         *
         * @param text the note (BT-22)
         * @return this builder
         */
        public Builder note(String text) {
            notes.add(text);
            return this;
        }

        /**
         * States what the document says in fixed words.
         *
         * @param value the words, as they are printed
         * @return this builder
         */
        public Builder wordings(Wordings value) {
            wordings = value;
            return this;
        }

        /**
         * Makes the header.
         *
         * @return the header
         * @throws IllegalArgumentException if it states words, and these are not those of such a document: a self-billed one
         *     says that it is, and one that changes an invoice says why
         */
        public InvoiceHeader build() {
            InvoiceHeader header = new InvoiceHeader(this);
            header.statedWordings.ifPresent(words -> words.check(header));
            return header;
        }
    }
}
