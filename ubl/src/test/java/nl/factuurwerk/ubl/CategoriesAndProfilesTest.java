package nl.factuurwerk.ubl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.factuurwerk.compliance.en16931.EInvoiceProfile;
import nl.factuurwerk.invoice.DraftLine;
import nl.factuurwerk.invoice.IssuedDocument;
import nl.factuurwerk.invoice.Pricing;
import nl.factuurwerk.money.Amounts;
import nl.factuurwerk.money.Quantity;
import nl.factuurwerk.payment.PaymentTerms;
import nl.factuurwerk.ubl.Scenario.Course;
import nl.factuurwerk.ubl.Scenario.Customer;
import nl.factuurwerk.ubl.Scenario.Lines;
import nl.factuurwerk.ubl.Scenario.Manner;
import nl.factuurwerk.vat.Exemption;
import nl.factuurwerk.vat.PriceMode;
import nl.factuurwerk.vat.VatClass;
import org.junit.jupiter.api.Test;

/** Chance may pass over a category of VAT; here each is written in each profile, several times, and judged. */
class CategoriesAndProfilesTest {

    private static final List<VatClass> DUTCH = List.of(
            VatClass.STANDARD,
            VatClass.REDUCED,
            VatClass.ZERO,
            VatClass.exempt(Exemption.EDUCATION),
            VatClass.SUBCONTRACTING,
            VatClass.OUTSIDE_SCOPE);

    @Test
    void each_category_is_written_in_each_profile_several_times() {
        Map<String, Integer> written = new TreeMap<>();
        for (IssuedDocument document : documents()) {
            Judgement.of(document);
            for (EInvoiceProfile profile : EInvoiceProfile.values()) {
                if (UblWriter.of(profile).write(document) instanceof Written) {
                    document.content()
                            .vatBreakdown()
                            .forEach(group -> written.merge(
                                    profile + " " + group.vat().category().orElseThrow(), 1, Integer::sum));
                }
            }
        }

        Stream.of(EInvoiceProfile.values())
                .flatMap(
                        profile -> Stream.of("S", "Z", "E", "AE", "K", "G", "O").map(it -> profile + " " + it))
                .forEach(each -> assertThat(written)
                        .hasEntrySatisfying(each, count -> assertThat(count).isGreaterThanOrEqualTo(4)));
    }

    /** To a Dutch buyer in every class, and to one abroad what becomes of our standard rate there; by both price modes. */
    private static List<IssuedDocument> documents() {
        List<IssuedDocument> documents = new ArrayList<>();
        for (Course course : List.of(Course.INVOICE, Course.CREDIT_OF_ALL)) {
            for (PriceMode mode : PriceMode.values()) {
                for (Customer customer : Customer.values()) {
                    List<VatClass> classes = customer == Customer.DUTCH ? DUTCH : List.of(VatClass.STANDARD);
                    for (VatClass vatClass : classes) {
                        documents.addAll(
                                scenario(course, customer, mode, vatClass).issue());
                    }
                }
            }
        }
        return documents;
    }

    private static Scenario scenario(Course course, Customer customer, PriceMode mode, VatClass vatClass) {
        DraftLine line = DraftLine.of("Jubileumboek")
                .quantity(Quantity.pieces(12))
                .price(Amounts.eur("95.00"))
                .vat(vatClass)
                .build();
        return new Scenario(
                course,
                customer,
                Pricing.standard().with(mode),
                new Lines(List.of(line, line), List.of()),
                new Manner(Optional.empty(), PaymentTerms.net(30), List.of("Dank voor uw opdracht"), true));
    }
}
