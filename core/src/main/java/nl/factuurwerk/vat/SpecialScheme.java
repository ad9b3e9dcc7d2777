package nl.factuurwerk.vat;

/**
 * The special schemes that a seller chooses for a supply, or that its object brings along. The engine does not find out
 * whether their conditions are met: that the seller bought the goods from someone without VAT, for instance.
 */
public enum SpecialScheme {
    /** Margin scheme (<em>margeregeling</em>) for used goods (art. 28b Wet OB). */
    USED_GOODS(TreatmentKind.MARGIN_USED_GOODS),
    /** Margin scheme for works of art (art. 28b Wet OB). */
    WORKS_OF_ART(TreatmentKind.MARGIN_ART),
    /** Margin scheme for collectors' items and antiques (art. 28b Wet OB). */
    COLLECTORS_ITEMS(TreatmentKind.MARGIN_COLLECTION),
    /** The scheme of travel agents (<em>reisbureauregeling</em>, art. 28z to 28zg Wet OB), for a journey in the Union. */
    TRAVEL_AGENTS(TreatmentKind.TRAVEL),
    /** Investment gold (art. 28j to 28p Wet OB), where the seller did not opt for taxation. */
    INVESTMENT_GOLD(TreatmentKind.INVESTMENT_GOLD),
    /** A new means of transport (art. 2a(1)(f) Wet OB): at 0 % to another member state, even for a consumer. */
    NEW_MEANS_OF_TRANSPORT(TreatmentKind.INTRA_COMMUNITY_NEW_TRANSPORT);

    private final TreatmentKind kind;

    SpecialScheme(TreatmentKind kind) {
        this.kind = kind;
    }

    TreatmentKind kind() {
        return kind;
    }
}
