package nl.factuurwerk.vat;

import java.util.List;
import java.util.Objects;
import nl.factuurwerk.money.Percentage;
import nl.factuurwerk.rule.LawReference;

/**
 * Which VAT a business accounts for that stands on no invoice of its own: on what it buys, and on what it uses privately;
 * and why.
 *
 * <pre>{@code
 * PurchaseTreatment t = engine.treatPurchase(Supply.service("Hosting").on(date).by(irishCompany).to(studio));
 * t.code();           // EU-SERVICE-PURCHASE
 * t.returnBox();      // 4b
 * t.deductionBox();   // 5b
 * }</pre>
 */
public final class PurchaseTreatment {

    private final TreatmentKind kind;
    private final Percentage rate;
    private final boolean deducts;
    private final List<Reason> reasons;

    PurchaseTreatment(TreatmentKind kind, Percentage rate, boolean deducts, List<Reason> reasons) {
        this.kind = Objects.requireNonNull(kind, "kind");
        this.rate = Objects.requireNonNull(rate, "rate");
        this.deducts = deducts;
        this.reasons = List.copyOf(reasons);
    }

    /**
     * Returns the code of the treatment.
     *
     * @return for instance {@code EU-ACQUISITION}; stable
     */
    public String code() {
        return kind.code();
    }

    /**
     * Returns the Dutch rate.
     *
     * @return the rate of the VAT to account for, or to find on the supplier's invoice; zero where there is no Dutch VAT
     */
    public Percentage rate() {
        return rate;
    }

    /**
     * Returns where the VAT is declared as due.
     *
     * @return the box of the Dutch return, for instance {@code 4b}; empty where nothing is due from the buyer
     */
    public String returnBox() {
        return kind.row().returnBox();
    }

    /**
     * Returns where the VAT is deducted, as far as the purchase serves taxed supplies (art. 15 Wet OB). How far it does is
     * not decided here.
     *
     * @return {@code 5b}; empty where there is nothing to deduct, or the buyer applies the small-business scheme
     */
    public String deductionBox() {
        return deducts ? kind.row().deductionBox() : "";
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

    @Override
    public String toString() {
        return code() + " " + rate;
    }
}
