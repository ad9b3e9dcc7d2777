package nl.factuurwerk.render;

import static nl.factuurwerk.Offices.anna;
import static nl.factuurwerk.Offices.belgian;
import static nl.factuurwerk.Offices.brewery;
import static nl.factuurwerk.Offices.office;
import static nl.factuurwerk.money.Amounts.eur;
import static nl.factuurwerk.money.Percentage.percent;
import static nl.factuurwerk.money.Quantity.hours;
import static nl.factuurwerk.money.Quantity.pieces;
import static nl.factuurwerk.money.UnitPrice.unitPrice;
import static nl.factuurwerk.vat.VatClass.REDUCED;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.factuurwerk.invoice.Adjustment;
import nl.factuurwerk.invoice.DraftLine;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.invoice.InvoiceDraftBuilder;
import nl.factuurwerk.money.ExchangeRate;
import nl.factuurwerk.money.Quantity;
import nl.factuurwerk.money.Unit;
import nl.factuurwerk.money.UnitPrice;
import nl.factuurwerk.payment.Card;
import nl.factuurwerk.text.Language;
import nl.factuurwerk.time.DateRange;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class InvoiceViewTest {

    private static DocumentView view(InvoiceDraftBuilder draft) {
        return InvoiceView.of(office().build().invoices().issue(draft.build()).orThrow());
    }

    private static InvoiceDraftBuilder oneHour() {
        return Invoice.draft().to(brewery()).line("Advies", hours("1"), eur("95.00"));
    }

    private static <T extends Section> T section(DocumentView view, Class<T> kind) {
        return view.body().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst()
                .orElseThrow();
    }

    private static Section.Table lines(DocumentView view) {
        return section(view, Section.Table.class);
    }

    private static List<String> totals(DocumentView view) {
        return section(view, Section.Summary.class).totals().stream()
                .map(total -> total.label() + " | " + total.amount().replace('\u00A0', ' '))
                .toList();
    }

    private static List<String> cells(DocumentView view, int row) {
        return lines(view).rows().get(row).cells().stream()
                .map(cell -> cell.replace('\u00A0', ' '))
                .toList();
    }

    @Nested
    class A_copy {

        private final Invoice invoice =
                office().build().invoices().issue(oneHour().build()).orThrow();

        @Test
        void says_so_beside_the_same_number() {
            DocumentView copy = InvoiceView.copyOf(invoice);

            assertThat(copy.title()).isEqualTo("Factuur (kopie)");
            assertThat(copy.subject()).isEqualTo("Factuur (kopie) 2026-0001");
            assertThat(copy.references()).contains(new Field("Factuurnummer", "2026-0001"));
        }

        @Test
        void differs_in_nothing_else() {
            DocumentView copy = InvoiceView.copyOf(invoice);

            assertThat(copy)
                    .usingRecursiveComparison()
                    .ignoringFields("title", "subject")
                    .isEqualTo(InvoiceView.of(invoice));
            assertThat(copy.title()).isNotEqualTo(InvoiceView.of(invoice).title());
        }

        @Test
        void says_so_in_the_language_of_the_document() {
            Invoice english = office().build()
                    .invoices()
                    .issue(oneHour().language(Language.ENGLISH).build())
                    .orThrow();

            assertThat(InvoiceView.copyOf(english).title()).isEqualTo("Invoice (copy)");
        }
    }

    @Nested
    class Head {

        @Test
        void names_both_parties_the_date_and_the_number_in_dutch() {
            DocumentView view = view(oneHour().purchaseOrder("PO-1"));

            assertThat(view.sender()).containsExactly("Studio Noorderlicht B.V.", "Vismarkt 12", "9711 KS Groningen");
            assertThat(view.recipient()).containsExactly("Brouwerij De Hop", "Kade 3", "8911 AB Leeuwarden");
            assertThat(view.date()).isEqualTo(new Field("Factuurdatum", "21 november 2026"));
            assertThat(view.references())
                    .containsExactly(
                            new Field("Factuurnummer", "2026-0001"),
                            new Field("Vervaldatum", "21 december 2026"),
                            new Field("Uw ordernummer", "PO-1"),
                            new Field("Leverdatum", "21 november 2026"));
            assertThat(view.footer()).containsExactly("KvK 12345678", "Btw NL123456789B13", "NL91 ABNA 0417 1643 00");
            assertThat(view.pageLabel(1, 3)).isEqualTo("Pagina 1 van 3");
        }

        @Test
        void is_in_english_where_the_document_is() {
            DocumentView view = view(oneHour().language(Language.ENGLISH));

            assertThat(view.subject()).isEqualTo("Invoice 2026-0001");
            assertThat(view.date()).isEqualTo(new Field("Invoice date", "21 November 2026"));
            assertThat(totals(view)).contains("Total including VAT | € 114.95");
        }

        @Test
        void shows_the_vat_number_of_the_buyer_and_the_country_abroad() {
            DocumentView view = view(Invoice.draft().to(belgian()).line("Advies", hours("1"), eur("95.00")));

            assertThat(view.recipient()).last().isEqualTo("België");
            assertThat(view.sender()).last().isEqualTo("Nederland");
            assertThat(view.references()).contains(new Field("Uw btw-nummer", "BE0428759497"));
            assertThat(section(view, Section.Text.class))
                    .isEqualTo(new Section.Text("", List.of("Btw verlegd"), Section.Tone.STRONG));
        }
    }

    @Nested
    class Lines {

        @Test
        void say_what_how_many_at_what_price_and_when() {
            DocumentView view = view(Invoice.draft()
                    .to(brewery())
                    .line(DraftLine.of("Advies")
                            .quantity(hours("12.5"))
                            .price(eur("95.00"))
                            .during(DateRange.of(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 31)))
                            .build())
                    .line("Drukwerk", pieces(500), unitPrice("0.1275"), REDUCED));

            assertThat(lines(view).columns())
                    .extracting(Column::heading)
                    .containsExactly("Omschrijving", "Datum", "Aantal", "Prijs", "Btw", "Bedrag");
            assertThat(cells(view, 0))
                    .containsExactly("Advies", "1\u201331 okt 2026", "12,5 uur", "95,00", "21%", "1.187,50");
            assertThat(cells(view, 1)).containsExactly("Drukwerk", "", "500 st.", "0,1275", "9%", "63,75");
            assertThat(lines(view).rows()).extracting(Row::runningTotal).containsExactly("1.187,50", "1.251,25");
        }

        @Test
        void read_minutes_at_the_price_of_an_hour_as_hours_and_minutes() {
            DocumentView view = view(Invoice.draft()
                    .to(brewery())
                    .line(
                            "Advies",
                            Quantity.of("325", Unit.MINUTE),
                            unitPrice("95.00").per(60)));

            assertThat(cells(view, 0)).containsExactly("Advies", "5:25 uur", "95,00", "21%", "514,58");
        }

        @Test
        void show_allowances_below_the_line_they_are_on() {
            DocumentView view = view(Invoice.draft()
                    .to(brewery())
                    .line(DraftLine.of("Advies")
                            .quantity(hours("1"))
                            .price(eur("95.00"))
                            .adjust(Adjustment.allowance(percent("10"), "Introductie"))
                            .adjust(Adjustment.charge(eur("5.00"), "Spoed"))
                            .build()));

            assertThat(lines(view).rows().getFirst().details())
                    .containsExactly("Introductie (10% van 95,00): -9,50", "Spoed: 5,00");
            assertThat(cells(view, 0)).last().isEqualTo("90,50");
        }
    }

    @Nested
    class TotalsShown {

        @Test
        void add_up_with_a_discount_over_two_rates_printed_as_one() {
            DocumentView view = view(Invoice.draft()
                    .to(brewery())
                    .line("Ontwerp", hours("1"), eur("100.00"))
                    .line("Boek", pieces(1), eur("50.00"), REDUCED)
                    .discount(percent("10"), "Introductie"));

            assertThat(totals(view))
                    .containsExactly(
                            "Subtotaal | € 150,00",
                            "Introductie (10%) | € -15,00",
                            "Totaal exclusief btw | € 135,00",
                            "Btw 21% | € 18,90",
                            "Btw 9% | € 4,05",
                            "Totaal inclusief btw | € 157,95");
        }

        @Test
        void start_from_the_total_where_prices_include_vat() {
            DocumentView view =
                    view(Invoice.draft().to(anna()).pricesIncludeVat().line("Boek", pieces(1), eur("10.00"), REDUCED));

            assertThat(lines(view).columns())
                    .extracting(Column::heading)
                    .contains("Prijs incl. btw", "Bedrag incl. btw");
            assertThat(totals(view))
                    .containsExactly(
                            "Totaal inclusief btw | € 10,00",
                            "Waarvan btw 9% | € 0,83",
                            "Totaal exclusief btw | € 9,17");
        }

        @Test
        void state_vat_in_euro_too_where_the_currency_is_foreign() {
            ExchangeRate rate = ExchangeRate.perEuro(CurrencyUnit.USD, "1.0850", LocalDate.of(2026, 11, 20), "ECB");
            DocumentView view = view(Invoice.draft()
                    .to(brewery())
                    .currency(rate)
                    .line("Design", hours("10"), UnitPrice.of(Money.of(CurrencyUnit.USD, 100))));

            assertThat(section(view, Section.Summary.class).breakdown().rows())
                    .singleElement()
                    .satisfies(row -> assertThat(row.cells()).containsExactly("21%", "1.000,00", "210,00", "193,55"));
            assertThat(section(view, Section.Text.class).paragraphs())
                    .containsExactly("1 EUR = 1,085 USD, ECB, 20 november 2026");
        }
    }

    @Nested
    class AsTheLawWants {

        @Test
        void the_unit_price_without_vat_stands_below_a_price_that_includes_it() {
            DocumentView view =
                    view(Invoice.draft().to(anna()).pricesIncludeVat().line("Boek", pieces(1), eur("10.00"), REDUCED));

            assertThat(lines(view).rows().getFirst().details()).containsExactly("Prijs exclusief btw: 9,17");
        }

        @Test
        void a_discount_and_a_charge_of_one_name_are_printed_apart() {
            DocumentView view = view(oneHour()
                    .adjust(Adjustment.allowance(eur("10.00"), "Korting"))
                    .adjust(Adjustment.charge(eur("10.00"), "Korting")));

            assertThat(totals(view)).contains("Korting | € -10,00", "Korting | € 10,00");
        }

        @Test
        void the_total_vat_in_euro_is_printed_below_a_foreign_total() {
            ExchangeRate rate = ExchangeRate.perEuro(CurrencyUnit.USD, "1.0850", LocalDate.of(2026, 11, 20), "ECB");
            DocumentView view = view(Invoice.draft()
                    .to(brewery())
                    .currency(rate)
                    .line("Design", hours("10"), UnitPrice.of(Money.of(CurrencyUnit.USD, 100))));

            assertThat(totals(view)).last().isEqualTo("Totaal btw in EUR | € 193,55");
        }
    }

    @Nested
    class Paying {

        @Test
        void names_account_reference_terms_and_a_code_to_scan() {
            Section.Payment payment = section(view(oneHour()), Section.Payment.class);

            assertThat(payment.fields())
                    .extracting(field -> field.label() + " | " + field.value().replace('\u00A0', ' '))
                    .containsExactly(
                            "Bedrag | € 114,95",
                            "IBAN | NL91 ABNA 0417 1643 00",
                            "Ten name van | Studio Noorderlicht B.V.",
                            "Betalingskenmerk | RF31 2026 0001",
                            "Voorwaarden | Betaling binnen 30 dagen na factuurdatum");
            assertThat(payment.qrPayload())
                    .isEqualTo(
                            "BCD\n002\n1\nSCT\n\nStudio Noorderlicht B.V.\nNL91ABNA0417164300\nEUR114.95\n\nRF3120260001");
        }

        @Test
        void has_no_code_where_nothing_is_transferred() {
            Section.Payment payment = section(view(oneHour().payBy(Card.unnamed())), Section.Payment.class);

            assertThat(payment.qrPayload()).isEmpty();
            assertThat(payment.qrCaption()).isEmpty();
        }

        @Test
        void asks_for_nothing_where_there_is_nothing_to_pay() {
            Section.Payment payment = section(
                    view(Invoice.draft().to(brewery()).line("Proefles", hours("1"), eur("0.00"))),
                    Section.Payment.class);

            assertThat(payment.request()).isEqualTo("Er is niets te betalen.");
            assertThat(payment.fields()).isEmpty();
        }
    }
}
