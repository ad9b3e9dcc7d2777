package nl.factuurwerk.service;

import static nl.factuurwerk.Offices.NOVEMBER_21;
import static nl.factuurwerk.Offices.anna;
import static nl.factuurwerk.Offices.brewery;
import static nl.factuurwerk.Offices.office;
import static nl.factuurwerk.Offices.studio;
import static nl.factuurwerk.invoice.CorrectionReason.WRONG_AMOUNT;
import static nl.factuurwerk.money.Amounts.eur;
import static nl.factuurwerk.money.Quantity.hours;
import static nl.factuurwerk.money.Quantity.pieces;
import static nl.factuurwerk.reference.Country.NETHERLANDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.factuurwerk.Factuurwerk;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.CreditNote;
import nl.factuurwerk.invoice.DocumentKind;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.invoice.InvoiceDraft;
import nl.factuurwerk.invoice.InvoiceDraftBuilder;
import nl.factuurwerk.invoice.IssueResult;
import nl.factuurwerk.invoice.Issued;
import nl.factuurwerk.invoice.Rejected;
import nl.factuurwerk.invoice.content.NoteContent;
import nl.factuurwerk.party.Organisation;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.purchaseorder.PurchaseOrder;
import nl.factuurwerk.purchaseorder.PurchaseOrderRequirement;
import nl.factuurwerk.rule.Report;
import nl.factuurwerk.time.DateRange;
import nl.factuurwerk.vat.VatProfile;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class OtherKindsTest {

    private final Factuurwerk office = office().build();

    private static List<String> ids(IssueResult<Invoice> result) {
        assertThat(result).isInstanceOf(Rejected.class);
        return ((Rejected<Invoice>) result)
                .report().findings().stream()
                        .map(finding -> finding.id().value())
                        .toList();
    }

    @Nested
    class A_corrected_invoice {

        private final Invoice wrong = office.invoices()
                .issue(Invoice.draft()
                        .to(brewery())
                        .line("Advies", hours("12.5"), eur("95.00"))
                        .build())
                .orThrow();

        private final InvoiceDraft right = Invoice.draft()
                .to(brewery())
                .line("Advies", hours("10"), eur("95.00"))
                .correcting(wrong, WRONG_AMOUNT, "10 uur in plaats van 12,5")
                .build();

        @Test
        void takes_the_place_of_the_one_that_is_credited_in_the_same_act() {
            // tag::reinvoice[]
            Reinvoiced both = office.invoices()
                    .credit(wrong)
                    .everything()
                    .because(WRONG_AMOUNT, "10 uur in plaats van 12,5")
                    .reinvoice(right)
                    .orThrow();
            // end::reinvoice[]

            assertThat(both.invoice().kind()).isEqualTo(DocumentKind.CORRECTED_INVOICE);
            assertThat(both.invoice().content().typeCode()).contains("384");
            assertThat(both.invoice().content().precedingInvoices().get(0).number())
                    .contains(wrong.number().value());
            assertThat(both.invoice().total()).isEqualTo(eur("1149.50"));
        }

        @Test
        void is_refused_while_the_one_it_corrects_still_stands() {
            assertThat(ids(office.invoices().issue(right))).containsExactly("ISSUE-CORRECTS-UNCREDITED");
        }

        @Test
        void can_follow_once_the_other_is_credited() {
            office.invoices()
                    .credit(wrong)
                    .everything()
                    .because(WRONG_AMOUNT, "")
                    .issue()
                    .orThrow();

            assertThat(office.invoices().issue(right).orThrow().number().value())
                    .isEqualTo("2026-0002");
        }
    }

    @Nested
    class A_self_billed_invoice {

        private final Organisation grower = Organisation.named("Hopteelt Drenthe")
                .id("hopteelt")
                .address("Esweg 1", "9411 AA", "Beilen", NETHERLANDS)
                .kvk("87654321")
                .vat("NL876543210B30")
                .iban("NL91ABNA0417164300")
                .build();

        private InvoiceDraftBuilder hops() {
            return Invoice.draft().inTheNameOf(grower).line("Hop", pieces(10), eur("30.00"));
        }

        @Test
        void is_the_supplier_s_invoice_to_the_office() {
            Invoice invoice = office.invoices().issue(hops().build()).orThrow();

            assertThat(invoice.kind()).isEqualTo(DocumentKind.SELF_BILLED_INVOICE);
            assertThat(invoice.seller()).isEqualTo(grower);
            assertThat(invoice.buyer()).isEqualTo(studio());
            assertThat(invoice.content().typeCode()).contains("389");
            assertThat(invoice.content().notes()).contains(NoteContent.of("Factuur uitgereikt door afnemer"));
            assertThat(invoice.total()).isEqualTo(eur("363.00"));
        }

        @Test
        void is_numbered_among_the_invoices_of_that_supplier() {
            Organisation other = Organisation.named("Mouterij Zuid")
                    .id("mouterij")
                    .address("Kade 9", "4811 AA", "Breda", NETHERLANDS)
                    .kvk("11223344")
                    .vat("NL112233440B77")
                    .iban("NL91ABNA0417164300")
                    .build();

            Invoice first = office.invoices().issue(hops().build()).orThrow();
            Invoice elsewhere =
                    office.invoices().issue(hops().inTheNameOf(other).build()).orThrow();
            Invoice second = office.invoices().issue(hops().build()).orThrow();

            assertThat(List.of(
                            first.number().value(),
                            elsewhere.number().value(),
                            second.number().value()))
                    .containsExactly("SB2026-0001", "SB2026-0001", "SB2026-0002");
            assertThat(office.audit().verify()).isEqualTo(Report.empty());
        }

        @Test
        void is_credited_in_the_name_of_the_supplier_too() {
            Invoice invoice = office.invoices().issue(hops().build()).orThrow();

            CreditNote credit = office.invoices()
                    .credit(invoice)
                    .line(1, pieces(1))
                    .because(WRONG_AMOUNT, "")
                    .issue()
                    .orThrow();

            assertThat(credit.kind()).isEqualTo(DocumentKind.SELF_BILLED_CREDIT_NOTE);
            assertThat(credit.content().typeCode()).contains("261");
            assertThat(credit.number().value()).isEqualTo("SBC2026-0001");
        }

        @Test
        void has_no_vat_where_the_supplier_is_a_small_business() {
            VatProfile small =
                    VatProfile.ordinary().smallBusiness(NETHERLANDS, DateRange.from(LocalDate.of(2025, 1, 1)));

            Invoice invoice = office.invoices()
                    .issue(hops().inTheNameOf(grower, small).build())
                    .orThrow();

            assertThat(invoice.total()).isEqualTo(eur("300.00"));
            assertThat(invoice.vat().subtotals())
                    .singleElement()
                    .satisfies(subtotal -> assertThat(subtotal.group().reason())
                            .hasValueSatisfying(why -> assertThat(why.text()).contains("25")));
            assertThat(hops().inTheNameOf(grower, small).build())
                    .isNotEqualTo(hops().build())
                    .isEqualTo(hops().inTheNameOf(grower, small).build().toBuilder()
                            .build());
        }

        @Test
        void stands_apart_from_what_the_office_sells() {
            Invoice purchase = office.invoices().issue(hops().build()).orThrow();
            Invoice sale = office.invoices()
                    .issue(Invoice.draft()
                            .to(brewery())
                            .line("Advies", hours("1"), eur("95.00"))
                            .build())
                    .orThrow();

            assertThat(office.invoices().all()).containsExactly(sale);
            assertThat(office.invoices().selfBilled()).containsExactly(purchase);
            assertThat(office.invoices().find(Id.of("hopteelt"), purchase.number()))
                    .contains(purchase);
            assertThat(office.invoices().find(Id.of("hopteelt"), sale.number())).isEmpty();
            assertThat(office.invoices().find(Id.of("mouterij"), purchase.number()))
                    .isEmpty();
            assertThat(office.invoices().find(purchase.number())).isEmpty();
            assertThat(office.audit().verify()).isEqualTo(Report.empty());
        }

        @Test
        void is_for_nobody_but_the_office() {
            assertThat(ids(office.invoices().issue(hops().to(brewery()).build())))
                    .containsExactly("DRAFT-SELF-BUYER");
            assertThat(office.invoices()
                            .issue(hops().to(studio()).build())
                            .orThrow()
                            .buyer())
                    .isEqualTo(studio());
        }

        @Test
        void is_not_in_the_name_of_the_office() {
            assertThat(ids(office.invoices()
                            .issue(hops().inTheNameOf(
                                            studio().toBuilder().id("ourselves").build())
                                    .build())))
                    .containsExactly("DRAFT-SELF-SUPPLIER");
        }

        @Test
        void spends_no_order_that_the_office_has_of_a_customer_and_is_held_against_none() {
            Party kept = studio().toBuilder().id("studio").build();
            Factuurwerk buyer = Factuurwerk.of(kept).clock(NOVEMBER_21).build();
            buyer.purchaseOrders().require(PurchaseOrderRequirement.of(Id.of("studio")));
            buyer.purchaseOrders().put(PurchaseOrder.of(Id.of("studio"), "PO1", eur("100.00")));

            assertThat(buyer.invoices().issue(hops().build())).isInstanceOf(Issued.class);
            assertThat(buyer.invoices().issue(hops().purchaseOrder("PO1").build()))
                    .isInstanceOf(Issued.class);
            assertThat(buyer.purchaseOrders()
                            .balance(Id.of("studio"), "PO1")
                            .orElseThrow()
                            .invoiced())
                    .isEqualTo(eur("0.00"));
        }

        @Test
        void shares_no_series_with_another_supplier_whatever_their_identities() {
            Organisation creditsOfIt = grower.toBuilder().id("credits-hopteelt").build();
            Invoice invoice = office.invoices().issue(hops().build()).orThrow();
            office.invoices()
                    .credit(invoice)
                    .everything()
                    .because(WRONG_AMOUNT, "")
                    .issue()
                    .orThrow();

            assertThat(office.invoices()
                            .issue(hops().inTheNameOf(creditsOfIt).build())
                            .orThrow()
                            .number()
                            .value())
                    .isEqualTo("SB2026-0001");
        }

        @Test
        void is_numbered_for_a_supplier_of_any_identity() {
            String longest = "x".repeat(64);
            String other = "x".repeat(63) + "y";

            assertThat(Stream.of(longest, other, longest)
                            .map(id -> grower.toBuilder().id(id).build())
                            .map(supplier -> office.invoices()
                                    .issue(hops().inTheNameOf(supplier).build())
                                    .orThrow()
                                    .number()
                                    .value()))
                    .containsExactly("SB2026-0001", "SB2026-0001", "SB2026-0002");
        }

        @Test
        void needs_a_supplier_with_an_identity() {
            Organisation unknown = Organisation.named("Hopteelt Drenthe")
                    .address("Esweg 1", "9411 AA", "Beilen", NETHERLANDS)
                    .build();

            assertThat(ids(office.invoices().issue(hops().inTheNameOf(unknown).build())))
                    .contains("DRAFT-SUPPLIER");
        }
    }

    @Test
    void a_negative_invoice_is_refused_and_the_hint_names_the_credit_note() {
        IssueResult<Invoice> result = office.invoices()
                .issue(Invoice.draft()
                        .to(anna())
                        .line("Teruggave", pieces(-1), eur("10.00"))
                        .build());

        assertThat(ids(result)).contains("ISSUE-NEGATIVE-TOTAL");
        assertThat(((Rejected<Invoice>) result).report().toString()).contains("credit note");
    }
}
