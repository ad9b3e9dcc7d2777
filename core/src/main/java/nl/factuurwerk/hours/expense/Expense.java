package nl.factuurwerk.hours.expense;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import nl.factuurwerk.hours.Outlay;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.SourceReference;
import nl.factuurwerk.money.Percentage;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.staff.Employee;
import nl.factuurwerk.text.PlainText;
import nl.factuurwerk.vat.VatClass;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What somebody paid for the work: when, for what, how much, with whose money. Immutable.
 *
 * <pre>{@code
 * Expense.of(id, sanne, date("2026-10-06"), "Treinkaartje Groningen - Utrecht", eur("54.50"))
 *         .vat(percent("9"))
 *         .receipt("bon 2026-117")
 *         .paidBy(Payer.EMPLOYEE)
 *         .customer(brewery).project("site-2026")
 *         .charged(Charging.COST).markup(percent("5"))
 *         .build();                                   // costs EUR 50.00, charged at EUR 52.50 and its own VAT
 * }</pre>
 */
public final class Expense implements Outlay<Expense> {

    /** What an invoice calls an expense by, without its identity. */
    public static final String KIND = "expense";

    /** The longest text, in characters. */
    public static final int LONGEST_TEXT = 200;

    private final Id<Expense> id;
    private final Id<Employee> employee;
    private final LocalDate date;
    private final String what;
    private final Money paid;
    private final Optional<Percentage> vatRate;
    private final Money vat;
    private final boolean deductible;
    private final Optional<String> receipt;
    private final Payer payer;
    private final Optional<Id<Party>> customer;
    private final Optional<String> project;
    private final Charging charging;
    private final Percentage markup;
    private final Optional<Money> price;
    private final Optional<VatClass> vatClass;
    private final boolean inNameOfCustomer;
    private final Optional<Id<Expense>> replaces;

    private Expense(Builder builder) {
        id = builder.id;
        employee = builder.employee;
        date = builder.date;
        what = builder.what;
        paid = builder.paid;
        vatRate = Optional.ofNullable(builder.vatRate);
        vat = builder.vat;
        deductible = builder.deductible;
        receipt = Optional.ofNullable(builder.receipt);
        payer = builder.payer;
        customer = Optional.ofNullable(builder.customer);
        project = Optional.ofNullable(builder.project);
        charging = builder.charging;
        markup = builder.markup;
        price = Optional.ofNullable(builder.price);
        vatClass = Optional.ofNullable(builder.vatClass);
        inNameOfCustomer = builder.inNameOfCustomer;
        replaces = Optional.ofNullable(builder.replaces);
        if (charging != Charging.NOTHING && customer.isEmpty()) {
            throw new IllegalArgumentException("Charged, but to no customer: expense " + id);
        }
    }

    /**
     * Starts an expense.
     *
     * @param id its identity
     * @param employee who paid, or had it paid
     * @param date the day of the receipt
     * @param what what was bought, on one line: it is what the line of an invoice is called; at most 200 characters
     * @param paid what was paid, VAT included: above zero
     * @return the builder: paid by the company, without VAT that is known, and not charged to anybody
     * @throws IllegalArgumentException if the text is blank, too long or cannot be printed, or nothing was paid
     */
    public static Builder of(Id<Expense> id, Id<Employee> employee, LocalDate date, String what, Money paid) {
        return new Builder(id, employee, date, text(what), paid);
    }

    /**
     * Starts an expense from this one.
     *
     * @return a builder that has everything this expense has
     */
    public Builder toBuilder() {
        Builder builder = copy(id, date, paid);
        builder.vat = vat;
        replaces.ifPresent(builder::replacing);
        return builder;
    }

    /**
     * Starts an expense in place of this one. Expenses are never changed: this one stays, and the other one counts.
     *
     * @param newId the identity of the other expense
     * @param day the day of the receipt
     * @param amount what was really paid, VAT included
     * @return a builder that has everything else this expense has; its VAT is worked out of the new amount where that is
     *     another
     * @throws IllegalArgumentException if the identity is that of this expense, or nothing was paid
     */
    public Builder correction(Id<Expense> newId, LocalDate day, Money amount) {
        return copy(newId, day, amount).replacing(id);
    }

    private Builder copy(Id<Expense> newId, LocalDate day, Money amount) {
        Builder builder = new Builder(newId, employee, day, what, amount);
        if (amount.equals(paid)) {
            builder.vatRate = vatRate.orElse(null);
            builder.vat = vat;
        } else {
            vatRate.ifPresent(builder::vat);
        }
        builder.deductible = deductible;
        builder.receipt = receipt.orElse(null);
        builder.payer = payer;
        builder.customer = customer.orElse(null);
        builder.project = project.orElse(null);
        builder.charging = charging;
        builder.markup = markup;
        builder.price = price.orElse(null);
        builder.vatClass = vatClass.orElse(null);
        builder.inNameOfCustomer = inNameOfCustomer;
        return builder;
    }

    @Override
    public Id<Expense> id() {
        return id;
    }

    @Override
    public Id<Employee> employee() {
        return employee;
    }

    @Override
    public LocalDate date() {
        return date;
    }

    /**
     * Returns what was bought.
     *
     * @return the text that a line of an invoice is called by (BT-153)
     */
    public String what() {
        return what;
    }

    /**
     * Returns what was paid.
     *
     * @return the amount, VAT included, above zero
     */
    public Money paid() {
        return paid;
    }

    /**
     * Returns the rate of the VAT on the receipt.
     *
     * @return the rate, or empty where no VAT is known, or the receipt has several rates
     */
    public Optional<Percentage> vatRate() {
        return vatRate;
    }

    /**
     * Returns how much VAT is in what was paid.
     *
     * @return the amount, zero where none is known
     */
    public Money vat() {
        return vat;
    }

    /**
     * Tells whether the house deducts that VAT (art. 15 Wet OB). It does not for food and drink in a restaurant or hotel (art.
     * 15(5)), nor where the receipt is in the name of somebody else.
     *
     * @return whether it does
     */
    public boolean isDeductible() {
        return deductible;
    }

    /**
     * Returns what it cost the house.
     *
     * @return what was paid, without the VAT that is deducted
     */
    public Money cost() {
        return deductible ? paid.minus(vat) : paid;
    }

    /**
     * Returns where the receipt can be found.
     *
     * @return the reference, or empty where there is no receipt
     */
    public Optional<String> receipt() {
        return receipt;
    }

    /**
     * Returns with whose money it was paid.
     *
     * @return the employee's, which is to be reimbursed, or the company's
     */
    public Payer payer() {
        return payer;
    }

    @Override
    public Optional<Id<Party>> customer() {
        return customer;
    }

    @Override
    public Optional<String> project() {
        return project;
    }

    /**
     * Returns what of it the customer is charged.
     *
     * @return nothing, the cost, or what was paid as a disbursement
     */
    public Charging charging() {
        return charging;
    }

    /**
     * Returns what comes on top of the cost.
     *
     * @return the percentage, zero or more
     */
    public Percentage markup() {
        return markup;
    }

    /**
     * Returns what was agreed that it is charged at, whatever it cost.
     *
     * @return the price, without or with VAT as is agreed with the customer; empty where cost and markup decide
     */
    public Optional<Money> price() {
        return price;
    }

    /**
     * Returns what it is for VAT at home when it is charged.
     *
     * @return the class; empty where it goes with the work it is for, as what is incidental to a service does
     */
    public Optional<VatClass> vatClass() {
        return vatClass;
    }

    /**
     * Tells whether it was paid in the name and for the account of the customer: the receipt is addressed to the customer, who
     * owed it.
     *
     * @return whether it was
     */
    public boolean isInNameOfCustomer() {
        return inNameOfCustomer;
    }

    @Override
    public Optional<Id<Expense>> replaces() {
        return replaces;
    }

    @Override
    public boolean isBillable() {
        return charging != Charging.NOTHING;
    }

    /**
     * Returns what the customer is charged.
     *
     * @return the agreed price; else the cost with the markup, half up to the cent; or for a disbursement exactly what was paid;
     *     empty where the customer is charged nothing
     */
    public Optional<Money> charge() {
        return switch (charging) {
            case NOTHING -> Optional.empty();
            case COST -> price.or(() -> Optional.of(cost().plus(markup.of(cost()))));
            case DISBURSEMENT -> Optional.of(paid);
        };
    }

    @Override
    public SourceReference source() {
        return new SourceReference(KIND, id.value());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Expense that && parts().equals(that.parts());
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    private List<Object> parts() {
        return List.of(
                id,
                employee,
                date,
                what,
                paid,
                vatRate,
                vat,
                deductible,
                receipt,
                payer,
                customer,
                project,
                charging,
                markup,
                price,
                vatClass,
                inNameOfCustomer,
                replaces);
    }

    /** Names the expense, and says nothing of what was bought. */
    @Override
    public String toString() {
        return "expense " + id + " of " + employee + " on " + date + ": " + paid;
    }

    private static String text(String words) {
        String kept = PlainText.isBlank(words) ? "" : PlainText.strip(words);
        OptionalInt fault = PlainText.fault(kept);
        if (kept.isEmpty() || PlainText.length(kept) > LONGEST_TEXT || fault.isPresent()) {
            throw new IllegalArgumentException("Not a text of an expense: '" + PlainText.quote(words) + "' (1 to "
                    + LONGEST_TEXT + " printable characters on one line)");
        }
        return kept;
    }

    /** Collects what is known of an expense. */
    public static final class Builder {

        private final Id<Expense> id;
        private final Id<Employee> employee;
        private final LocalDate date;
        private final String what;
        private final Money paid;
        private @Nullable Percentage vatRate;
        private Money vat;
        private boolean deductible = true;
        private @Nullable String receipt;
        private Payer payer = Payer.COMPANY;
        private @Nullable Id<Party> customer;
        private @Nullable String project;
        private Charging charging = Charging.NOTHING;
        private Percentage markup = Percentage.ZERO;
        private @Nullable Money price;
        private @Nullable VatClass vatClass;
        private boolean inNameOfCustomer;
        private @Nullable Id<Expense> replaces;

        private Builder(Id<Expense> id, Id<Employee> employee, LocalDate date, String what, Money paid) {
            this.id = Objects.requireNonNull(id, "id");
            this.employee = Objects.requireNonNull(employee, "employee");
            this.date = Objects.requireNonNull(date, "date");
            this.what = what;
            this.paid = paid;
            this.vat = Money.zero(paid.getCurrencyUnit());
            if (!paid.isPositive()) {
                throw new IllegalArgumentException("An expense is more than nothing, not " + paid);
            }
        }

        /**
         * Says at which rate the receipt has VAT. How much that is, is worked out of what was paid, half up to the cent.
         *
         * @param rate the rate, zero or more
         * @return this builder
         * @throws IllegalArgumentException if it is below zero
         */
        public Builder vat(Percentage rate) {
            if (rate.value().signum() < 0) {
                throw new IllegalArgumentException("A rate of VAT is zero or more, not " + rate);
            }
            vatRate = rate;
            vat = Money.ofMinor(paid.getCurrencyUnit(), rate.containedIn(paid.getAmountMinorLong()));
            return this;
        }

        /**
         * Says how much VAT the receipt states, whatever its rates.
         *
         * @param amount the amount, zero or more and less than what was paid
         * @return this builder
         * @throws IllegalArgumentException if it is out of range, or in another currency
         */
        public Builder vat(Money amount) {
            if (!amount.isSameCurrency(paid) || amount.isNegative() || !amount.isLessThan(paid)) {
                throw new IllegalArgumentException("Not the VAT within " + paid + ": " + amount);
            }
            vatRate = null;
            vat = amount;
            return this;
        }

        /**
         * Says how much VAT the receipt states at which rate.
         *
         * @param rate the rate, zero or more
         * @param amount the amount, zero or more and less than what was paid
         * @return this builder
         * @throws IllegalArgumentException if one is out of range, or the amount in another currency
         */
        public Builder vat(Percentage rate, Money amount) {
            vat(amount);
            Money stated = vat;
            vat(rate);
            vat = stated;
            return this;
        }

        /**
         * Says that the house does not deduct the VAT, so that it is part of what it cost.
         *
         * @return this builder
         */
        public Builder notDeductible() {
            deductible = false;
            return this;
        }

        /**
         * Says where the receipt can be found.
         *
         * @param reference a number, a name of a file, at most 200 characters
         * @return this builder
         * @throws IllegalArgumentException if it is blank, too long or cannot be printed
         */
        public Builder receipt(String reference) {
            receipt = text(reference);
            return this;
        }

        /**
         * Says with whose money it was paid.
         *
         * @param whose the employee's, which is to be reimbursed, or the company's
         * @return this builder
         */
        public Builder paidBy(Payer whose) {
            payer = Objects.requireNonNull(whose, "whose");
            return this;
        }

        /**
         * Says for whom it was.
         *
         * @param whom the customer
         * @return this builder
         */
        public Builder customer(Id<Party> whom) {
            customer = Objects.requireNonNull(whom, "whom");
            return this;
        }

        /**
         * Says for which project it was.
         *
         * @param name its name among those who do the work, at most 200 characters
         * @return this builder
         * @throws IllegalArgumentException if it is blank, too long or cannot be printed
         */
        public Builder project(String name) {
            project = text(name);
            return this;
        }

        /**
         * Says what of it the customer is charged.
         *
         * @param kind nothing, the cost, or what was paid as a disbursement
         * @return this builder
         */
        public Builder charged(Charging kind) {
            charging = Objects.requireNonNull(kind, "kind");
            return this;
        }

        /**
         * Says what comes on top of the cost.
         *
         * @param percentage zero or more
         * @return this builder
         * @throws IllegalArgumentException if it is below zero
         */
        public Builder markup(Percentage percentage) {
            if (percentage.value().signum() < 0) {
                throw new IllegalArgumentException("A markup is zero or more, not " + percentage);
            }
            markup = percentage;
            return this;
        }

        /**
         * Says what it is charged at, whatever it cost and whatever the markup. Needed where prices are agreed with VAT: the VAT
         * of the receipt is not that of the invoice.
         *
         * @param agreed the price, without or with VAT as is agreed with the customer; zero or more
         * @return this builder
         * @throws IllegalArgumentException if it is below zero
         */
        public Builder price(Money agreed) {
            if (agreed.isNegative()) {
                throw new IllegalArgumentException("A price is zero or more, not " + agreed);
            }
            price = agreed;
            return this;
        }

        /**
         * Says what it is for VAT at home when it is charged as a cost, where that is not what the work is.
         *
         * @param kind the class
         * @return this builder
         */
        public Builder taxed(VatClass kind) {
            vatClass = Objects.requireNonNull(kind, "kind");
            return this;
        }

        /**
         * Says that it was paid in the name and for the account of the customer: the receipt is addressed to the customer, who
         * owed it. Its VAT is not deducted then.
         *
         * @return this builder
         */
        public Builder inNameOfCustomer() {
            inNameOfCustomer = true;
            deductible = false;
            return this;
        }

        /**
         * Says which expense this one stands in place of.
         *
         * @param other the identity of the corrected expense
         * @return this builder
         * @throws IllegalArgumentException if it is this expense itself
         */
        public Builder replacing(Id<Expense> other) {
            if (other.equals(id)) {
                throw new IllegalArgumentException("A correction is an expense of its own: " + id);
            }
            replaces = other;
            return this;
        }

        /**
         * Makes the expense.
         *
         * @return the expense
         * @throws IllegalArgumentException if it is charged, but to no customer
         */
        public Expense build() {
            return new Expense(this);
        }
    }
}
