package nl.factuurwerk.vat;

import nl.factuurwerk.money.Percentage;

/**
 * The treatments that the code decides between, each by its code; all that the law attaches to one stands in its row of
 * {@code vat-treatments-nl.csv}.
 */
enum TreatmentKind {
    DOMESTIC_STANDARD("NL-STD"),
    DOMESTIC_REDUCED("NL-RED"),
    DOMESTIC_OTHER("NL-OTHER"),
    DOMESTIC_ZERO("NL-ZERO"),
    EXEMPT("NL-EXEMPT"),
    SMALL_BUSINESS("KOR"),
    SMALL_BUSINESS_ABROAD("EU-KOR"),
    DOMESTIC_REVERSE_CHARGE("NL-RC-SUPPLIER"),
    INTRA_COMMUNITY_GOODS("EU-ICS-GOODS"),
    INTRA_COMMUNITY_NEW_TRANSPORT("EU-ICS-NEW-TRANSPORT"),
    INTRA_COMMUNITY_SERVICE("EU-SERVICE-B2B"),
    DISTANCE_SALE_LOCAL("EU-DISTANCE-B2C"),
    DISTANCE_SALE_ONE_STOP_SHOP("EU-DISTANCE-OSS"),
    EXPORT("EXPORT"),
    SERVICE_OUTSIDE_UNION("NON-EU-SERVICE-B2B"),
    CONSUMER_SERVICE_OUTSIDE_UNION("NON-EU-SERVICE-B2C"),
    MARGIN_USED_GOODS("MARGIN"),
    MARGIN_ART("MARGIN-ART"),
    MARGIN_COLLECTION("MARGIN-COLLECTION"),
    TRAVEL("TRAVEL"),
    INVESTMENT_GOLD("INVESTMENT-GOLD"),
    OUTSIDE_SCOPE("OUTSIDE"),

    DOMESTIC_PURCHASE("NL-PURCHASE"),
    PURCHASE_REVERSE_CHARGED("NL-RC-CUSTOMER"),
    ACQUISITION("EU-ACQUISITION"),
    SERVICE_FROM_UNION("EU-SERVICE-PURCHASE"),
    PURCHASE_FROM_OUTSIDE_UNION("NON-EU-PURCHASE"),
    IMPORT("NL-IMPORT"),
    NO_DUTCH_VAT("NO-DUTCH-VAT"),
    PRIVATE_USE("PRIVATE-USE");

    private final String code;

    TreatmentKind(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }

    TreatmentRow row() {
        return TreatmentRow.of(code);
    }

    /** A rate class that happens to be at 0 % on the day is zero rated, whatever it is usually. */
    VatCategory category(Percentage rate) {
        VatCategory category = row().category()
                .orElseThrow(
                        () -> new IllegalStateException(code + " is no treatment of a supply: it has no category"));
        return category == VatCategory.S && rate.isZero() ? VatCategory.Z : category;
    }
}
