package nl.factuurwerk.vat;

import nl.factuurwerk.audit.Canonical;
import nl.factuurwerk.audit.CanonicalField;
import nl.factuurwerk.audit.CanonicalFields;

/**
 * How what a document states of VAT is written canonically: classes, facts, treatments of lines, the breakdown, and the
 * check of a number.
 *
 * <p>A tag is never given another meaning, nor used again. A field that is added takes the next tag of its structure and
 * is optional, so that values without it keep the digest they had; a new variant takes the next tag of its kind.
 */
public final class VatForms {

    private VatForms() {}

    /**
     * Writes what something is for VAT at home. Each variant has a tag of its own.
     *
     * @param vatClass the class
     * @param to where to write it
     */
    public static void vatClass(VatClass vatClass, Canonical to) {
        switch (vatClass) {
            case VatClass.Rated(RateClass rate) -> to.text(1, rate.code());
            case VatClass.Exempt(Exemption ground) -> to.structure(2, ground, VatForms::exemption);
            case VatClass.ReverseCharged(ReverseChargeGround ground) -> to.name(3, ground);
            case VatClass.Special(SpecialScheme scheme) -> to.name(4, scheme);
            case VatClass.OutsideScope() -> to.bool(5, true);
        }
    }

    /**
     * Writes facts that decide VAT.
     *
     * @param facts the facts, and nothing for what is not known
     * @param to where to write them
     */
    public static void facts(SupplyFacts facts, Canonical to) {
        to.optional(1, facts.nature(), Canonical::name)
                .optional(2, facts.kind(), Canonical::name)
                .optional(3, facts.prepaidOn(), Canonical::date)
                .optional(4, facts.shippedFrom(), CanonicalFields::country)
                .optional(5, facts.performedIn(), CanonicalFields::country)
                .optional(6, facts.work(), Canonical::name)
                .optional(7, facts.worth(), Canonical::money)
                .optional(8, facts.classedAbroad().map(RateClass::code), Canonical::text);
    }

    /**
     * Writes how a line is treated.
     *
     * @param vat the treatment, with its group and where it is declared
     * @param to where to write it
     */
    public static void lineVat(LineVat vat, Canonical to) {
        to.text(1, vat.treatment())
                .structure(2, vat.group(), VatForms::group)
                .text(3, vat.returnBox())
                .name(4, vat.icp())
                .optional(5, vat.taxedIn(), CanonicalFields::country);
    }

    /**
     * Writes a VAT breakdown.
     *
     * @param breakdown the breakdown (BG-23)
     * @param to where to write it
     */
    public static void breakdown(VatBreakdown breakdown, Canonical to) {
        to.text(1, breakdown.currency().getCode()).list(2, breakdown.subtotals(), VatForms::subtotal);
    }

    /**
     * Writes a row of a VAT breakdown.
     *
     * @param subtotal the group and its amounts
     * @param to where to write it
     */
    public static void subtotal(VatSubtotal subtotal, Canonical to) {
        to.structure(1, subtotal.group(), VatForms::group)
                .money(2, subtotal.taxable())
                .money(3, subtotal.vat());
    }

    /**
     * Writes the check of a VAT number.
     *
     * @param check the answer of a register
     * @param to where to write it
     */
    public static void numberCheck(VatNumberCheck check, Canonical to) {
        to.text(1, check.number().value())
                .bool(2, check.valid())
                .date(3, check.checkedOn())
                .text(4, check.checkedBy())
                .optional(5, check.reference(), Canonical::text);
    }

    /**
     * Writes what is known of a supplier for VAT.
     *
     * @param profile the schemes that it is in, each with its days
     * @param to where to write them
     */
    public static void profile(VatProfile profile, Canonical to) {
        to.list(1, profile.smallBusiness(), (fact, in) -> fact(fact, CanonicalFields::country, in))
                .list(2, profile.distanceSales(), (fact, in) -> fact(fact, Canonical::name, in))
                .list(3, profile.importLicence(), (fact, in) -> fact(fact, Canonical::bool, in))
                .list(4, profile.acquisitionsTaxed(), (fact, in) -> fact(fact, Canonical::bool, in));
    }

    private static <T> void fact(VatProfile.Fact<T> fact, CanonicalField<T> value, Canonical to) {
        to.field(1, fact.value(), value).field(2, fact.days(), CanonicalFields::dateRange);
    }

    private static void group(VatGroup group, Canonical to) {
        to.name(1, group.category())
                .field(2, group.rate(), CanonicalFields::percentage)
                .optional(3, group.reason(), VatForms::reason);
    }

    private static void reason(ExemptionReason reason, Canonical to) {
        to.text(1, reason.text()).text(2, reason.code());
    }

    private static void exemption(Exemption ground, Canonical to) {
        to.text(1, ground.code()).bool(2, ground.own());
    }
}
