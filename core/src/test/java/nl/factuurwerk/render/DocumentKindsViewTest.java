package nl.factuurwerk.render;

import static nl.factuurwerk.Offices.brewery;
import static nl.factuurwerk.Offices.office;
import static nl.factuurwerk.money.Amounts.eur;
import static nl.factuurwerk.money.Quantity.hours;
import static nl.factuurwerk.money.Quantity.pieces;
import static nl.factuurwerk.money.UnitPrice.unitPrice;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import nl.factuurwerk.Factuurwerk;
import nl.factuurwerk.invoice.Adjustment;
import nl.factuurwerk.invoice.CorrectionReason;
import nl.factuurwerk.invoice.CreditNote;
import nl.factuurwerk.invoice.DraftLine;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.invoice.InvoiceDraftBuilder;
import nl.factuurwerk.invoice.InvoiceHeader;
import nl.factuurwerk.invoice.PaymentRequest;
import nl.factuurwerk.invoice.StoredCreditNote;
import nl.factuurwerk.party.Organisation;
import nl.factuurwerk.payment.Cash;
import nl.factuurwerk.payment.PaymentTerms;
import nl.factuurwerk.reference.Country;
import nl.factuurwerk.service.CreditRequest;
import nl.factuurwerk.text.Language;
import nl.factuurwerk.vat.SupplyFacts;
import nl.factuurwerk.vat.VatClass;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What tells one kind of document from another on paper. */
class DocumentKindsViewTest {

    private static final Organisation FREELANCER = Organisation.named("Tekstbureau Van der Meer")
            .id("van-der-meer")
            .address("Oude Boteringestraat 5", "9712 GC", "Groningen", Country.NETHERLANDS)
            .kvk("87654321")
            .vat("NL123456782B90")
            .iban("NL20INGB0001234567")
            .build();

    private final Factuurwerk office = office().build();

    private static InvoiceDraftBuilder twoLines() {
        return Invoice.draft()
                .to(brewery())
                .issuedOn(LocalDate.of(2026, 11, 20))
                .line("Ontwerp", hours("12.5"), eur("95.00"))
                .line("Drukwerk", pieces(500), unitPrice("0.1275"), VatClass.REDUCED);
    }

    private Invoice issue(InvoiceDraftBuilder draft) {
        return office.invoices().issue(draft.build()).orThrow();
    }

    private CreditNote credit(InvoiceDraftBuilder draft, UnaryOperator<CreditRequest> what) {
        return what.apply(office.invoices().credit(issue(draft)))
                .because(CorrectionReason.RETURNED, "Beschadigd geleverd")
                .issue()
                .orThrow();
    }

    private CreditNote credit(InvoiceDraftBuilder draft) {
        return credit(draft, CreditRequest::everything);
    }

    private static String plain(String text) {
        return text.replace('\u00A0', ' ');
    }

    private static List<String> references(DocumentView view) {
        return view.references().stream()
                .map(field -> plain(field.label() + " | " + field.value()))
                .toList();
    }

    private static <T extends Section> List<T> sections(DocumentView view, Class<T> kind) {
        return view.body().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private static Section.Payment payment(DocumentView view) {
        return sections(view, Section.Payment.class).getFirst();
    }

    private static List<String> texts(DocumentView view) {
        return sections(view, Section.Text.class).stream()
                .flatMap(text -> text.paragraphs().stream())
                .toList();
    }

    private static List<String> details(DocumentView view, int row) {
        return sections(view, Section.Table.class).getFirst().rows().get(row).details();
    }

    private static List<String> totals(DocumentView view) {
        return sections(view, Section.Summary.class).getFirst().totals().stream()
                .map(total -> plain(total.label() + " | " + total.amount() + (total.strong() ? " !" : "")))
                .toList();
    }

    @Nested
    class A_credit_note {

        @Test
        void names_the_invoice_by_number_and_date_and_says_why() {
            DocumentView view = InvoiceView.of(credit(twoLines()));

            assertThat(view.subject()).isEqualTo("Creditfactuur C2026-0001");
            assertThat(view.date()).isEqualTo(new Field("Datum", "21 november 2026"));
            assertThat(references(view))
                    .containsExactly(
                            "Creditfactuurnummer | C2026-0001",
                            "Betreft factuur | 2026-0001 van 20 november 2026",
                            "Reden | Retour",
                            "Leverdatum | 20 november 2026");
            assertThat(view.body().getFirst())
                    .isEqualTo(new Section.Text("", List.of("Beschadigd geleverd"), Section.Tone.BODY));
        }

        @Test
        void is_in_english_where_its_invoice_is() {
            DocumentView view = InvoiceView.of(credit(twoLines().language(Language.ENGLISH)));

            assertThat(view.subject()).isEqualTo("Credit note C2026-0001");
            assertThat(references(view))
                    .contains("Credits invoice | 2026-0001 of 20 November 2026", "Reason | Returned");
            assertThat(totals(view)).last().isEqualTo("To be set off | € 1,506.37 !");
            assertThat(plain(payment(view).request()))
                    .isEqualTo("€ 1,506.37 is set off against invoice 2026-0001, or paid back if that has been paid.");
        }

        @Test
        void says_nothing_more_where_nobody_explained_it() {
            CreditNote credit = office.invoices()
                    .credit(issue(twoLines()))
                    .everything()
                    .because(CorrectionReason.CANCELLED, " ")
                    .issue()
                    .orThrow();

            assertThat(texts(InvoiceView.of(credit))).isEmpty();
        }

        @Test
        void gives_back_and_asks_for_nothing() {
            DocumentView view = InvoiceView.of(credit(twoLines()));

            assertThat(totals(view))
                    .containsExactly(
                            "Totaal exclusief btw | € 1.251,25",
                            "Btw 21% | € 249,38",
                            "Btw 9% | € 5,74",
                            "Totaal inclusief btw | € 1.506,37",
                            "Te verrekenen | € 1.506,37 !");
            assertThat(payment(view))
                    .isEqualTo(new Section.Payment(
                            "Verrekening",
                            "€\u00A01.506,37 wordt verrekend met factuur 2026-0001, of terugbetaald als die al is betaald.",
                            List.of(),
                            "",
                            ""));
        }

        @Test
        void in_cash_is_paid_back_over_the_counter_in_coins() {
            DocumentView view = InvoiceView.of(credit(Invoice.draft()
                    .simplified()
                    .pricesIncludeVat()
                    .line("Boek", pieces(1), eur("12.99"), VatClass.REDUCED)
                    .payBy(Cash.roundedTo(eur("0.05")))));

            assertThat(view.title()).isEqualTo("Creditfactuur");
            assertThat(view.recipient()).containsExactly("Contante verkoop");
            assertThat(totals(view))
                    .startsWith(
                            "Totaal inclusief btw | € 12,99",
                            "Afronding contant | € 0,01",
                            "Terug te ontvangen | € 13,00 !");
            assertThat(payment(view).heading()).isEqualTo("Terugbetaling");
            assertThat(plain(payment(view).request())).isEqualTo("€ 13,00 wordt contant terugbetaald.");
        }

        @Test
        void of_nought_settles_nothing() {
            DocumentView view =
                    InvoiceView.of(credit(Invoice.draft().to(brewery()).line("Proefles", hours("1"), eur("0.00"))));

            assertThat(payment(view).request()).isEqualTo("Er is niets te verrekenen.");
        }

        @Test
        void that_came_from_elsewhere_with_a_day_is_paid_back_by_that_day() {
            StoredCreditNote stored = credit(twoLines()).stored();
            InvoiceHeader header = stored.header();
            PaymentTerms terms = PaymentTerms.net(14);
            InvoiceHeader dated = InvoiceHeader.of(
                            header.seller(),
                            header.buyer(),
                            header.issueDate(),
                            new PaymentRequest(
                                    terms,
                                    terms.dueDate(header.issueDate()),
                                    header.payment().means(),
                                    header.payment().reference()))
                    .kind(header.kind())
                    .correction(header.correction().orElseThrow())
                    .language(header.language())
                    .build();

            DocumentView view = InvoiceView.of(CreditNote.restore(new StoredCreditNote(
                    stored.identity(), dated, stored.parts(), stored.credited(), stored.amounts())));

            assertThat(totals(view)).last().isEqualTo("Terug te ontvangen | € 1.506,37 !");
            assertThat(plain(payment(view).request()))
                    .isEqualTo("€ 1.506,37 wordt uiterlijk 5 december 2026 terugbetaald.");
        }
    }

    @Nested
    class A_credited_line {

        @Test
        void does_not_say_which_it_is_where_the_invoice_has_it_in_the_same_place() {
            DocumentView view = InvoiceView.of(credit(twoLines()));

            assertThat(details(view, 0)).isEmpty();
            assertThat(details(view, 1)).isEmpty();
        }

        @Test
        void says_which_it_is_where_others_are_left_out() {
            DocumentView view = InvoiceView.of(credit(twoLines(), what -> what.line(2, pieces(100))));

            assertThat(details(view, 0)).containsExactly("Regel 2 van de factuur");
        }

        @Test
        void says_so_where_only_its_amount_is_lowered() {
            DocumentView view = InvoiceView.of(credit(twoLines(), what -> what.line(1, eur("150.00"))));

            assertThat(details(view, 0)).containsExactly("In mindering op regel 1 van de factuur");
            assertThat(sections(view, Section.Table.class)
                            .getFirst()
                            .rows()
                            .getFirst()
                            .cells())
                    .containsExactly("Ontwerp", "1", "150,00", "21%", "150,00");
        }

        @Test
        void that_is_a_charge_says_so() {
            DocumentView view = InvoiceView.of(credit(
                    twoLines()
                            .adjust(Adjustment.charge(eur("6.95"), "Verzendkosten")
                                    .taxedAs(VatClass.STANDARD)),
                    what -> what.charge(1)));

            assertThat(details(view, 0)).containsExactly("Toeslag op de factuur");
        }
    }

    @Nested
    class A_corrected_invoice {

        private Invoice corrected(InvoiceDraftBuilder right, String why) {
            Invoice wrong = issue(twoLines());
            return office.invoices()
                    .credit(wrong)
                    .everything()
                    .because(CorrectionReason.WRONG_AMOUNT, why)
                    .reinvoice(right.correcting(wrong, CorrectionReason.WRONG_AMOUNT, why)
                            .build())
                    .orThrow()
                    .invoice();
        }

        @Test
        void names_the_invoice_in_whose_place_it_comes_and_asks_to_be_paid() {
            DocumentView view = InvoiceView.of(corrected(twoLines(), "Het waren 500 stuks"));

            assertThat(view.title()).isEqualTo("Correctiefactuur");
            assertThat(references(view))
                    .contains("Vervangt factuur | 2026-0001 van 20 november 2026", "Reden | Bedrag onjuist");
            assertThat(texts(view)).containsExactly("Het waren 500 stuks");
            assertThat(totals(view)).last().isEqualTo("Totaal inclusief btw | € 1.506,37 !");
            assertThat(payment(view).qrPayload()).isNotEmpty();
        }

        @Test
        void is_in_english_where_the_document_is() {
            DocumentView view = InvoiceView.of(corrected(twoLines().language(Language.ENGLISH), ""));

            assertThat(view.subject()).isEqualTo("Corrected invoice 2026-0002");
            assertThat(references(view)).contains("Replaces invoice | 2026-0001 of 20 November 2026");
        }
    }

    @Nested
    class What_the_buyer_made_out {

        private InvoiceDraftBuilder selfBilled() {
            return Invoice.draft()
                    .inTheNameOf(FREELANCER)
                    .purchaseOrder("PO-1")
                    .line("Vertaling", hours("14"), eur("72.50"));
        }

        @Test
        void comes_from_the_supplier_and_says_who_made_it_out() {
            DocumentView view = InvoiceView.of(issue(selfBilled()));

            assertThat(view.title()).isEqualTo("Factuur uitgereikt door afnemer");
            assertThat(texts(view)).isEmpty();
            assertThat(view.sender()).first().isEqualTo("Tekstbureau Van der Meer");
            assertThat(view.recipient()).first().isEqualTo("Studio Noorderlicht B.V.");
            assertThat(view.footer()).containsExactly("KvK 87654321", "Btw NL123456782B90", "NL20 INGB 0001 2345 67");
            assertThat(references(view)).contains("Ordernummer afnemer | PO-1", "Btw-nummer afnemer | NL123456789B13");
        }

        @Test
        void tells_the_supplier_what_will_be_paid_and_gives_nothing_to_scan() {
            Section.Payment payment = payment(InvoiceView.of(issue(selfBilled())));

            assertThat(plain(payment.request()))
                    .isEqualTo("De afnemer maakt € 1.228,15 uiterlijk 21 december 2026 over op onderstaande rekening,"
                            + " onder vermelding van het betalingskenmerk.");
            assertThat(payment.fields())
                    .contains(new Field("Ten name van", "Tekstbureau Van der Meer"))
                    .anySatisfy(field -> assertThat(plain(field.value())).isEqualTo("NL20 INGB 0001 2345 67"));
            assertThat(payment.qrPayload()).isEmpty();
        }

        @Test
        void says_so_in_english() {
            DocumentView view = InvoiceView.of(issue(selfBilled().language(Language.ENGLISH)));

            assertThat(view.title()).isEqualTo("Self-billing invoice");
            assertThat(payment(view).request()).startsWith("The customer will pay");
        }

        @Test
        void and_is_credited_says_so_too() {
            DocumentView view = InvoiceView.of(credit(selfBilled()));

            assertThat(view.title()).isEqualTo("Creditfactuur uitgereikt door afnemer");
            assertThat(view.sender()).first().isEqualTo("Tekstbureau Van der Meer");
            assertThat(totals(view)).last().isEqualTo("Te verrekenen | € 1.228,15 !");
            assertThat(InvoiceView.of(credit(selfBilled().language(Language.ENGLISH)))
                            .title())
                    .isEqualTo("Self-billing credit note");
        }
    }

    @Nested
    class A_prepayment {

        private static final LocalDate PAID = LocalDate.of(2026, 11, 2);

        @Test
        void of_everything_stands_with_the_references_and_is_the_tax_point() {
            Invoice invoice = issue(Invoice.draft()
                    .to(brewery())
                    .facts(SupplyFacts.goods().prepaidOn(PAID))
                    .line("Bierviltjes", pieces(5000), unitPrice("0.08")));
            DocumentView view = InvoiceView.of(invoice);

            assertThat(references(view)).contains("Datum vooruitbetaling | 2 november 2026");
            assertThat(details(view, 0)).isEmpty();
            assertThat(invoice.content().taxPointDate()).contains(PAID);
        }

        @Test
        void of_one_line_stands_with_that_line() {
            Invoice invoice = issue(Invoice.draft()
                    .to(brewery())
                    .line(DraftLine.of("Bierviltjes")
                            .quantity(pieces(5000))
                            .price(unitPrice("0.08"))
                            .facts(SupplyFacts.goods().prepaidOn(PAID))
                            .build())
                    .line("Advies", hours("1"), eur("95.00")));
            DocumentView view = InvoiceView.of(invoice);

            assertThat(references(view)).noneMatch(field -> field.startsWith("Datum vooruitbetaling"));
            assertThat(details(view, 0)).containsExactly("Vooruitbetaling op 2 november 2026");
            assertThat(details(view, 1)).isEmpty();
            assertThat(invoice.content().taxPointDate()).isEmpty();
        }

        @Test
        void after_the_supply_is_none_and_one_on_the_day_of_issue_is_said_by_its_date() {
            for (String supplied : List.of("2026-11-02", "2026-11-25")) {
                LocalDate paid = supplied.equals("2026-11-02") ? PAID : LocalDate.of(2026, 11, 21);
                Invoice invoice = issue(Invoice.draft()
                        .to(brewery())
                        .suppliedOn(LocalDate.parse(supplied))
                        .facts(SupplyFacts.goods().prepaidOn(paid))
                        .line("Bierviltjes", pieces(5000), unitPrice("0.08")));

                assertThat(invoice.statement().prepaidOn()).as(supplied).isEmpty();
            }
        }

        @Test
        void is_said_by_the_invoice_and_not_again_by_its_credit() {
            CreditNote credit = credit(Invoice.draft()
                    .to(brewery())
                    .facts(SupplyFacts.goods().prepaidOn(PAID))
                    .line("Bierviltjes", pieces(5000), unitPrice("0.08")));

            assertThat(credit.content().taxPointDate()).isEmpty();
            assertThat(references(InvoiceView.of(credit)))
                    .noneMatch(field -> field.startsWith("Datum vooruitbetaling"));
        }
    }
}
