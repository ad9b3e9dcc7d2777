package nl.factuurwerk.compliance;

import static nl.factuurwerk.compliance.Demand.all;
import static nl.factuurwerk.compliance.Demand.in;
import static nl.factuurwerk.compliance.Demand.stated;
import static nl.factuurwerk.compliance.Demand.that;
import static nl.factuurwerk.compliance.FullInvoice.point;
import static nl.factuurwerk.compliance.Parts.eachLine;
import static nl.factuurwerk.compliance.Parts.eachVatGroup;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.factuurwerk.invoice.content.InvoiceContent;
import nl.factuurwerk.invoice.content.LineContent;
import nl.factuurwerk.invoice.content.PartyContent;
import nl.factuurwerk.invoice.content.VatBreakdownContent;
import nl.factuurwerk.rule.Rule;

/** Points n to q of art. 35a(1) Wet OB: what few invoices are asked, and those without exception. */
final class SpecialSchemes {

    /** The codes of the travel scheme, in the list of the Connecting Europe Facility (BT-121). */
    private static final Map<String, Wording> TRAVEL = Map.of("VATEX-EU-D", Wording.TRAVEL_AGENTS);

    /** The codes of the margin schemes, in the same list. */
    private static final Map<String, Wording> MARGIN = Map.of(
            "VATEX-EU-F", Wording.USED_GOODS,
            "VATEX-EU-I", Wording.WORKS_OF_ART,
            "VATEX-EU-J", Wording.COLLECTORS_ITEMS);

    /**
     * Point n: what makes a means of transport new (art. 2a(1)(f)): its first use, and how far or how long it went. What
     * the text says is for people to read; here it is only asked that there is one.
     */
    private static final LawRule NEW_TRANSPORT = point("NL-35A-1-N", "n")
            .where(SpecialSchemes::isNewTransport)
            .demands(eachLine(Demand.<LineContent>stated("description", "BT-154", LineContent::description)
                    .where(line -> line.vat().is("K"))));

    /** Point o: that the scheme of travel agents is applied, in words. */
    private static final LawRule TRAVEL_AGENTS =
            point("NL-35A-1-O", "o").demands((content, unmet) -> checkWords(content, TRAVEL, unmet));

    /** Point p: which margin scheme is applied, in words. */
    private static final LawRule MARGIN_SCHEME =
            point("NL-35A-1-P", "p").demands((content, unmet) -> checkWords(content, MARGIN, unmet));

    /** Point q: who pays the VAT in the place of a seller from abroad; asked as soon as anything is said of it. */
    private static final LawRule TAX_REPRESENTATIVE = point("NL-35A-1-Q", "q")
            .where(content -> !content.taxRepresentative().isEmpty())
            .demands(in(
                    "taxRepresentative",
                    InvoiceContent::taxRepresentative,
                    all(
                            stated("name", "BT-62", PartyContent::name),
                            stated("vatIdentifier", "BT-63", PartyContent::vatIdentifier),
                            in("address", PartyContent::address, FullAddress.of("BG-12", "BT-64", "BT-66", "BT-67")))));

    /** The points that an unfinished draft can be asked. */
    static final List<Rule<InvoiceContent>> IDENTIFICATION = List.of(TAX_REPRESENTATIVE);

    /** The points that depend on how the supply is taxed. */
    static final List<Rule<InvoiceContent>> TAXED = List.of(NEW_TRANSPORT, TRAVEL_AGENTS, MARGIN_SCHEME);

    private SpecialSchemes() {}

    /** Tells whether a new means of transport is supplied to another member state; it says so, for no code tells. */
    static boolean isNewTransport(InvoiceContent content) {
        return content.vatBreakdown().stream()
                .filter(group -> group.vat().is("K"))
                .anyMatch(group -> says(content, group, Wording.NEW_MEANS_OF_TRANSPORT));
    }

    private static void checkWords(InvoiceContent content, Map<String, Wording> wordings, Demand.Unmet unmet) {
        eachVatGroup((VatBreakdownContent group, Demand.Unmet here) -> wording(group, wordings)
                        .filter(wording -> !says(content, group, wording))
                        .ifPresent(wording -> that("reason.text", "BT-120", it -> false)
                                .check(group, here.quoting("words", wording.words()))))
                .check(content, unmet);
    }

    private static Optional<Wording> wording(VatBreakdownContent group, Map<String, Wording> wordings) {
        return group.reason().code().map(wordings::get);
    }

    private static boolean says(InvoiceContent content, VatBreakdownContent group, Wording wording) {
        return wording.isIn(content.notes())
                || group.reason().text().filter(wording::isIn).isPresent();
    }
}
