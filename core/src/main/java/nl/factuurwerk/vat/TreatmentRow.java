package nl.factuurwerk.vat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.factuurwerk.reference.Csv;
import nl.factuurwerk.reference.Resources;
import nl.factuurwerk.rule.LawReference;

/**
 * What the table of treatments says of one: where it goes in the return and on the ICP statement, its category, its words
 * and its articles. The table is the only place where these stand; columns without an accessor are for its readers.
 */
final class TreatmentRow {

    static final String FILE = "vat-treatments-nl.csv";

    private final String code;
    private final List<LawReference> law;
    private final String returnBox;
    private final String deductionBox;
    private final IcpListing icp;
    private final TaxingState taxedIn;
    private final Optional<VatCategory> category;
    private final String exemptionCode;
    private final Optional<String> wording;
    private final boolean statesBuyerNumber;

    private TreatmentRow(Csv.Row row) {
        code = row.text("code");
        law = Arrays.stream(row.text("legal_basis").split("; "))
                .map(TreatmentRow::citation)
                .toList();
        returnBox = row.text("return_box");
        deductionBox = row.text("deduction_box");
        icp = row.get("icp").map(IcpListing::valueOf).orElse(IcpListing.NONE);
        taxedIn = row.get("taxed_in").map(TaxingState::valueOf).orElse(TaxingState.NONE);
        category = row.get("category").map(VatCategory::valueOf);
        exemptionCode = row.text("exemption_code");
        wording = row.get("wording");
        statesBuyerNumber = row.text("buyer_number").equals("yes");
    }

    /** Reads {@code act:article:paragraph:point}, of which only the act and the article must be there. */
    private static LawReference citation(String text) {
        String[] parts = Arrays.copyOf(text.split(":"), 4);
        return new LawReference(parts[0], parts[1], parts[2] == null ? "" : parts[2], parts[3] == null ? "" : parts[3]);
    }

    static TreatmentRow of(String code) {
        TreatmentRow row = Table.ROWS.get(code);
        if (row == null) {
            throw new IllegalArgumentException("No treatment " + code + " in " + FILE);
        }
        return row;
    }

    List<LawReference> law() {
        return law;
    }

    String returnBox() {
        return returnBox;
    }

    String deductionBox() {
        return deductionBox;
    }

    IcpListing icp() {
        return icp;
    }

    /** Whose VAT a supply bears or is exempt from; of what is bought or used privately it is not kept. */
    TaxingState taxedIn() {
        return taxedIn;
    }

    /** The category of a supply; empty for what is bought or used privately, which is on no invoice of one's own. */
    Optional<VatCategory> category() {
        return category;
    }

    String exemptionCode() {
        return exemptionCode;
    }

    /** The key of the words in the texts of the treatments; empty where VAT is shown, or the ground has its own words. */
    Optional<String> wording() {
        return wording;
    }

    boolean statesBuyerNumber() {
        return statesBuyerNumber;
    }

    @Override
    public String toString() {
        return code;
    }

    /** Read when first asked for, and immutable. */
    private static final class Table {
        static final Map<String, TreatmentRow> ROWS =
                Resources.csv(TreatmentRow.class, FILE, TreatmentRow::new).stream()
                        .collect(Collectors.toUnmodifiableMap(TreatmentRow::toString, Function.identity()));
    }
}
