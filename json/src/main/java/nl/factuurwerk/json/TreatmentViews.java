package nl.factuurwerk.json;

import java.util.Map;
import java.util.Optional;
import nl.factuurwerk.text.Language;
import nl.factuurwerk.vat.IcpListing;
import nl.factuurwerk.vat.PurchaseTreatment;
import nl.factuurwerk.vat.Reason;
import nl.factuurwerk.vat.Treatment;
import nl.factuurwerk.vat.VatCategory;

/** How it is shown which VAT was decided, on a sale or on a purchase, and why. */
final class TreatmentViews {

    private static final View<Reason> REASON = View.<Reason>named("Reason")
            .put("fact", TextsView.VIEW, reason -> TextsView.inEveryLanguage(reason.fact()::in))
            .optional("law", ReportViews.LAW, Reason::law);

    static final View<Treatment> SALE = View.<Treatment>named("Treatment")
            .put("treatment", Scalars.TEXT, Treatment::code)
            .put("category", Scalars.constant(VatCategory.class), Treatment::category)
            .put("rate", Scalars.PERCENTAGE, Treatment::rate)
            .optional("taxedIn", Scalars.COUNTRY, Treatment::taxedIn)
            .optional("wording", TextsView.VIEW, TreatmentViews::wording)
            .text("exemptionCode", Treatment::exemptionCode)
            .text("returnBox", Treatment::returnBox)
            .put("icp", Scalars.constant(IcpListing.class), Treatment::icp)
            .flag("statesBuyerNumber", Treatment::statesBuyerNumber)
            .fullList("law", ReportViews.LAW, Treatment::law)
            .fullList("reasons", REASON, Treatment::reasons);

    static final View<PurchaseTreatment> PURCHASE = View.<PurchaseTreatment>named("PurchaseTreatment")
            .put("treatment", Scalars.TEXT, PurchaseTreatment::code)
            .put("rate", Scalars.PERCENTAGE, PurchaseTreatment::rate)
            .text("returnBox", PurchaseTreatment::returnBox)
            .text("deductionBox", PurchaseTreatment::deductionBox)
            .fullList("law", ReportViews.LAW, PurchaseTreatment::law)
            .fullList("reasons", REASON, PurchaseTreatment::reasons);

    private TreatmentViews() {}

    /** What an invoice has to say of it; a sale with nothing special has no words. */
    private static Optional<Map<String, String>> wording(Treatment treatment) {
        return treatment
                .wording(Language.DUTCH)
                .map(dutch -> TextsView.inEveryLanguage(
                        language -> treatment.wording(language).orElse(dutch)));
    }
}
