package nl.factuurwerk.vat;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.factuurwerk.money.Percentage;
import nl.factuurwerk.reference.Country;
import nl.factuurwerk.rule.LawReference;
import nl.factuurwerk.text.Language;
import nl.factuurwerk.text.Message;

/**
 * Which VAT a supply bears, and why.
 *
 * <pre>{@code
 * Treatment t = VatEngine.of(NETHERLANDS).treat(Supply.service("Consultancy").on(date).by(studio).to(belgianCompany));
 * t.category();        // AE
 * t.wording(DUTCH);    // Btw verlegd
 * t.returnBox();       // 3b
 * }</pre>
 */
public final class Treatment {

    private final TreatmentKind kind;
    private final Percentage rate;
    private final Optional<Country> taxedIn;
    private final Optional<Message> wording;
    private final List<Reason> reasons;

    Treatment(
            TreatmentKind kind,
            Percentage rate,
            Optional<Country> taxedIn,
            Optional<Message> wording,
            List<Reason> reasons) {
        this.kind = Objects.requireNonNull(kind, "kind");
        this.rate = Objects.requireNonNull(rate, "rate");
        this.taxedIn = Objects.requireNonNull(taxedIn, "taxedIn");
        this.wording = Objects.requireNonNull(wording, "wording");
        this.reasons = List.copyOf(reasons);
    }

    /**
     * Returns the code of the treatment.
     *
     * @return for instance {@code EU-SERVICE-B2B}; stable
     */
    public String code() {
        return kind.code();
    }

    /**
     * Returns the category.
     *
     * @return the category (BT-151)
     */
    public VatCategory category() {
        return kind.category(rate);
    }

    /**
     * Returns the rate.
     *
     * @return the rate (BT-152); zero where nothing is charged
     */
    public Percentage rate() {
        return rate;
    }

    /**
     * Returns whose VAT it is: the member state that taxes it, at whatever rate and whoever accounts for it, or exempts it.
     *
     * @return the state where its place of supply is; the customer's of what goes through the one-stop shop or is reverse
     *     charged across the border; empty for what is outside the scope of VAT, or has its place outside the Union
     */
    public Optional<Country> taxedIn() {
        return taxedIn;
    }

    /**
     * Words what the law wants the document to say.
     *
     * @param language the language of the document
     * @return for instance {@code Btw verlegd}; empty where VAT is simply shown
     */
    public Optional<String> wording(Language language) {
        return wording.map(message -> message.in(language));
    }

    /**
     * Returns the code for charging no VAT.
     *
     * @return a VATEX code (BT-121); empty where the list has none or VAT is charged
     */
    public String exemptionCode() {
        return kind.row().exemptionCode();
    }

    /**
     * Returns where it goes in the Dutch return.
     *
     * @return the box, for instance {@code 3b}; empty where it stands in none
     */
    public String returnBox() {
        return kind.row().returnBox();
    }

    /**
     * Tells whether it stands on the recapitulative statement.
     *
     * @return where it stands
     */
    public IcpListing icp() {
        return kind.row().icp();
    }

    /**
     * Tells whether the document states the VAT number of the buyer because of this (art. 35a(1)(d) Wet OB).
     *
     * @return whether it must
     */
    public boolean statesBuyerNumber() {
        return kind.row().statesBuyerNumber();
    }

    /**
     * Returns the articles that the treatment as such rests on; those of the facts stand in the reasons.
     *
     * @return at least one article
     */
    public List<LawReference> law() {
        return kind.row().law();
    }

    /**
     * Returns the facts and articles that led here.
     *
     * @return the steps, in the order in which they were taken
     */
    public List<Reason> reasons() {
        return reasons;
    }

    /**
     * Returns what a document in a language stores of this.
     *
     * @param language the language of the document
     * @return treatment, group, box, listing and state
     */
    public LineVat in(Language language) {
        VatCategory category = category();
        Optional<ExemptionReason> reason = category.needsReason()
                ? wording(language).map(text -> new ExemptionReason(text, exemptionCode()))
                : Optional.empty();
        return new LineVat(code(), new VatGroup(category, rate, reason), returnBox(), icp(), taxedIn);
    }

    @Override
    public String toString() {
        return code() + " " + category() + " " + rate;
    }
}
