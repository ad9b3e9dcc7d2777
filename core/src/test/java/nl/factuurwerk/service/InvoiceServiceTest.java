package nl.factuurwerk.service;

import static nl.factuurwerk.Offices.anna;
import static nl.factuurwerk.Offices.belgian;
import static nl.factuurwerk.Offices.brewery;
import static nl.factuurwerk.Offices.office;
import static nl.factuurwerk.Offices.studio;
import static nl.factuurwerk.money.Amounts.eur;
import static nl.factuurwerk.money.Quantity.hours;
import static nl.factuurwerk.money.Quantity.pieces;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import nl.factuurwerk.Factuurwerk;
import nl.factuurwerk.identity.Administration;
import nl.factuurwerk.invoice.DraftLine;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.invoice.InvoiceDraft;
import nl.factuurwerk.invoice.IssueResult;
import nl.factuurwerk.invoice.Issued;
import nl.factuurwerk.invoice.Rejected;
import nl.factuurwerk.invoice.SourceReference;
import nl.factuurwerk.invoice.content.InvoiceContent;
import nl.factuurwerk.numbering.DocumentNumber;
import nl.factuurwerk.party.Organisation;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.persistence.InMemoryPersistence;
import nl.factuurwerk.reference.Country;
import nl.factuurwerk.rule.Finding;
import nl.factuurwerk.rule.InvalidInput;
import nl.factuurwerk.rule.Location;
import nl.factuurwerk.rule.Report;
import nl.factuurwerk.rule.Rule;
import nl.factuurwerk.rule.RuleDescription;
import nl.factuurwerk.rule.Severity;
import nl.factuurwerk.text.TextBundle;
import nl.factuurwerk.vat.SupplyNature;
import nl.factuurwerk.vat.VatCategory;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class InvoiceServiceTest {

    private static InvoiceDraft draftTo(Party buyer) {
        return Invoice.draft()
                .to(buyer)
                .line("Advies", hours("2"), eur("95.00"))
                .build();
    }

    private static Report rejection(IssueResult<Invoice> result) {
        return ((Rejected<Invoice>) result).report();
    }

    private static List<String> numbers(Factuurwerk office) {
        return office.invoices().all().stream()
                .map(Invoice::number)
                .map(DocumentNumber::value)
                .toList();
    }

    @Nested
    class Preview {

        @Test
        void shows_candidate_and_report_without_effect() {
            Factuurwerk office = office().build();

            var preview = office.invoices().preview(draftTo(brewery()));

            assertThat(preview.isIssuable()).isTrue();
            assertThat(preview.candidate().orElseThrow().totals().payable()).isEqualTo(eur("229.90"));
            assertThat(office.invoices().all()).isEmpty();
            assertThat(office.invoices().issue(draftTo(brewery())).orThrow().number())
                    .hasToString("2026-0001");
        }

        @Test
        void takes_the_date_of_the_seller_not_of_the_machine() {
            Clock lateInAmsterdam = Clock.fixed(Instant.parse("2026-12-31T23:30:00Z"), ZoneOffset.UTC);

            Invoice dutch = office().clock(lateInAmsterdam)
                    .build()
                    .invoices()
                    .issue(draftTo(brewery()))
                    .orThrow();
            Invoice american = office().clock(lateInAmsterdam)
                    .zone(ZoneId.of("America/New_York"))
                    .build()
                    .invoices()
                    .issue(draftTo(brewery()))
                    .orThrow();

            assertThat(dutch.issueDate()).isEqualTo(LocalDate.of(2027, 1, 1));
            assertThat(dutch.number()).hasToString("2027-0001");
            assertThat(american.issueDate()).isEqualTo(LocalDate.of(2026, 12, 31));
        }

        @Test
        void names_everything_that_is_missing_at_once_and_once() {
            InvoiceDraft empty = Invoice.draft().line(DraftLine.of("").build()).build();
            Organisation seller = Organisation.named("Zonder alles")
                    .address("Kade 1", "9711 AA", "Groningen", Country.NETHERLANDS)
                    .build();

            Report report =
                    Factuurwerk.inMemory(seller).invoices().preview(empty).report();

            assertThat(report.findings())
                    .extracting(finding -> finding.where().toString())
                    .contains(
                            "BG-7 buyer",
                            "BT-153 lines[0].description",
                            "BT-129 lines[0].quantity",
                            "BT-146 lines[0].price",
                            "BT-31 seller.vatIdentifier")
                    .doesNotHaveDuplicates()
                    .noneMatch(place -> place.contains("buyer."));
        }
    }

    @Nested
    class Issue {

        @Test
        void numbers_run_on_without_gaps_and_rejected_drafts_take_none() {
            Factuurwerk office = office().build();

            office.invoices().issue(draftTo(brewery())).orThrow();
            assertThat(office.invoices().issue(Invoice.draft().to(brewery()).build()))
                    .isInstanceOf(Rejected.class);
            office.invoices().issue(draftTo(anna())).orThrow();

            assertThat(numbers(office)).containsExactly("2026-0001", "2026-0002");
        }

        @Test
        void a_date_before_the_last_one_of_the_series_is_rejected() {
            Factuurwerk office = office().build();
            office.invoices().issue(draftTo(brewery())).orThrow();

            Report report = rejection(office.invoices()
                    .issue(draftTo(brewery()).toBuilder()
                            .issuedOn(LocalDate.of(2026, 11, 20))
                            .build()));

            assertThat(report.findings()).extracting(Finding::id).hasToString("[NUM-DATE-ORDER]");
            assertThat(office.invoices().all()).hasSize(1);
        }

        @Test
        void reverse_charge_without_the_buyers_vat_number_is_rejected_as_the_law_says() {
            Organisation withoutNumber = Organisation.named("Drukkerij Van Damme BV")
                    .address("Korenlei 7", "9000", "Gent", Country.BELGIUM)
                    .build();

            Report report = rejection(office().build().invoices().issue(draftTo(withoutNumber)));

            assertThat(report)
                    .hasToString("BT-48 buyer VAT number is missing: required where VAT is reverse charged"
                            + " (art. 35a(1)(d) Wet OB). Add it to the buyer.");
        }

        @Test
        void reverse_charge_is_issued_with_its_words_and_no_vat() {
            Invoice invoice =
                    office().build().invoices().issue(draftTo(belgian())).orThrow();

            assertThat(invoice.vat().subtotals()).singleElement().satisfies(row -> {
                assertThat(row.group().category()).isEqualTo(VatCategory.AE);
                assertThat(row.group().reason().orElseThrow().text()).isEqualTo("Btw verlegd");
                assertThat(row.vat()).isEqualTo(eur("0.00"));
            });
        }

        @Test
        void what_stands_on_an_invoice_already_is_not_billed_again() {
            Factuurwerk office = office().build();
            InvoiceDraft draft = Invoice.draft()
                    .to(brewery())
                    .line(DraftLine.of("Uur")
                            .quantity(hours("1"))
                            .price(eur("95.00"))
                            .source(new SourceReference("time-entry", "e1"))
                            .build())
                    .build();
            office.invoices().issue(draft).orThrow();

            Report report = rejection(office.invoices().issue(draft));

            assertThat(report.findings()).extracting(Finding::id).hasToString("[ISSUE-BILLED-BEFORE]");
            assertThat(numbers(office)).containsExactly("2026-0001");
        }

        @Test
        void the_same_source_twice_on_one_draft_is_a_finding() {
            DraftLine line = DraftLine.of("Uur")
                    .quantity(hours("1"))
                    .price(eur("95.00"))
                    .source(new SourceReference("time-entry", "e1"))
                    .build();

            Report report = rejection(office().build()
                    .invoices()
                    .issue(Invoice.draft().to(brewery()).line(line).line(line).build()));

            assertThat(report.findings()).extracting(Finding::id).hasToString("[ISSUE-BILLED-TWICE]");
        }

        @Test
        void a_date_in_the_future_is_rejected_before_it_stops_the_series() {
            Factuurwerk office = office().build();

            Report report = rejection(office.invoices()
                    .issue(draftTo(brewery()).toBuilder()
                            .issuedOn(LocalDate.of(2062, 11, 21))
                            .build()));

            assertThat(report.errors()).extracting(Finding::id).hasToString("[ISSUE-DATE-FUTURE]");
            assertThat(office.invoices().issue(draftTo(brewery()))).isInstanceOf(Issued.class);
        }

        @Test
        void a_date_in_the_past_is_a_warning() {
            var preview = office().build()
                    .invoices()
                    .preview(draftTo(brewery()).toBuilder()
                            .issuedOn(LocalDate.of(2026, 11, 2))
                            .build());

            assertThat(preview.isIssuable()).isTrue();
            assertThat(preview.report().findings()).extracting(Finding::id).hasToString("[ISSUE-DATE-PAST]");
        }

        @Test
        void a_total_below_zero_is_rejected_in_favour_of_a_credit() {
            Report report = rejection(office().build()
                    .invoices()
                    .issue(draftTo(brewery()).toBuilder()
                            .discount(eur("1000.00"), "Te veel")
                            .build()));

            assertThat(report.errors()).extracting(Finding::id).hasToString("[ISSUE-NEGATIVE-TOTAL]");
        }

        @Test
        void a_language_without_texts_is_rejected() {
            Report report = rejection(office().build()
                    .invoices()
                    .issue(draftTo(brewery()).toBuilder()
                            .language(new nl.factuurwerk.text.Language("fr"))
                            .build()));

            assertThat(report.errors()).extracting(Finding::id).hasToString("[ISSUE-LANGUAGE]");
        }

        @Test
        void a_house_rule_of_the_host_can_reject() {
            TextBundle texts = TextBundle.beside(InvoiceServiceTest.class, "house");
            RuleDescription description = RuleDescription.of("HOUSE-1", Severity.ERROR, texts);
            Rule<InvoiceContent> noMillions = new Rule<>() {
                @Override
                public RuleDescription description() {
                    return description;
                }

                @Override
                public void check(InvoiceContent content, Consumer<Finding> findings) {
                    findings.accept(description.at(Location.whole()));
                }
            };

            IssueResult<Invoice> result =
                    office().rule(noMillions).build().invoices().issue(draftTo(brewery()));

            assertThat(rejection(result).findings()).extracting(Finding::id).hasToString("[HOUSE-1]");
            assertThatThrownBy(result::orThrow).isInstanceOf(InvalidInput.class);
        }

        @Test
        void sixteen_threads_get_numbers_without_gap_or_double() throws Exception {
            Factuurwerk office =
                    office().ids(() -> java.util.UUID.randomUUID().toString()).build();
            int threads = 16;
            int each = 25;
            List<Callable<Void>> jobs = new ArrayList<>();
            for (int t = 0; t < threads; t++) {
                jobs.add(() -> {
                    for (int i = 0; i < each; i++) {
                        office.invoices().issue(draftTo(brewery())).orThrow();
                    }
                    return null;
                });
            }
            try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
                for (Future<Void> job : pool.invokeAll(jobs)) {
                    job.get();
                }
            }

            assertThat(numbers(office).stream().sorted().toList())
                    .isEqualTo(java.util.stream.IntStream.rangeClosed(1, threads * each)
                            .mapToObj(n -> String.format(java.util.Locale.ROOT, "2026-%04d", n))
                            .toList());
        }
    }

    @Nested
    class Simplified {

        @Test
        void a_small_sale_need_not_say_who_buys() {
            Invoice invoice = office().build()
                    .invoices()
                    .issue(Invoice.draft()
                            .simplified()
                            .pricesIncludeVat()
                            .line("Koffie", pieces(2), eur("3.00"))
                            .build())
                    .orThrow();

            assertThat(invoice.buyer().name()).isEqualTo("Contante verkoop");
            assertThat(invoice.total()).isEqualTo(eur("6.00"));
            assertThat(nl.factuurwerk.render.InvoiceView.of(invoice).recipient())
                    .containsExactly("Contante verkoop");
        }

        @Test
        void above_the_limit_the_full_form_is_asked_for() {
            Report report = rejection(office().build()
                    .invoices()
                    .issue(Invoice.draft()
                            .simplified()
                            .pricesIncludeVat()
                            .line("Koffie", pieces(1), eur("100.01"))
                            .build()));

            assertThat(report.errors()).extracting(Finding::id).hasToString("[NL-34D]");
        }

        @Test
        void a_full_invoice_still_has_to() {
            assertThat(rejection(office().build()
                                    .invoices()
                                    .issue(Invoice.draft()
                                            .line("Koffie", pieces(2), eur("3.00"))
                                            .build()))
                            .mentions("DRAFT-BUYER"))
                    .isTrue();
        }
    }

    @Nested
    class Kept {

        @Test
        void an_issued_invoice_does_not_follow_its_customer() {
            Factuurwerk office = office().build();
            Party customer = office.parties().add(brewery());
            Invoice issued = office.invoices().issue(draftTo(customer)).orThrow();

            office.parties()
                    .change(
                            customer.id().orElseThrow(),
                            party -> ((Organisation) party)
                                    .toBuilder()
                                            .address("Nieuwe Kade 99", "8911 ZZ", "Leeuwarden", Country.NETHERLANDS)
                                            .build());

            Invoice kept = office.invoices().find(issued.number()).orElseThrow();
            assertThat(kept).isEqualTo(issued);
            assertThat(kept.buyer().address().orElseThrow().lines()).containsExactly("Kade 3");
        }

        @Test
        void administrations_in_one_store_do_not_see_each_other() {
            InMemoryPersistence store = new InMemoryPersistence();
            Factuurwerk one = office().persistence(store)
                    .administration(Administration.of("one"))
                    .build();
            Factuurwerk two = office().persistence(store)
                    .administration(Administration.of("two"))
                    .build();

            one.invoices().issue(draftTo(brewery())).orThrow();

            assertThat(two.invoices().all()).isEmpty();
            assertThat(two.invoices().issue(draftTo(brewery())).orThrow().number())
                    .hasToString("2026-0001");
        }
    }

    @Test
    void whoever_sets_a_store_says_whose_books_these_are() {
        assertThatThrownBy(() -> office().persistence(new InMemoryPersistence()).build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("whose books");
    }

    @Nested
    class Goods {

        @Test
        void goods_and_services_may_stand_on_one_invoice_abroad() {
            IssueResult<Invoice> result = office().build()
                    .invoices()
                    .issue(Invoice.draft()
                            .to(belgian())
                            .line("Ontwerp", hours("3"), eur("95.00"))
                            .line(DraftLine.of("Boeken")
                                    .quantity(pieces(10))
                                    .price(eur("12.50"))
                                    .nature(SupplyNature.GOODS)
                                    .build())
                            .build());

            assertThat(result).isInstanceOf(Issued.class);
            assertThat(result.orThrow().vat().subtotals())
                    .extracting(row -> row.group().category())
                    .containsExactly(VatCategory.AE, VatCategory.K);
        }

        @Test
        void goods_of_unknown_nature_abroad_are_asked_about() {
            Report report = rejection(office().build()
                    .invoices()
                    .issue(Invoice.draft()
                            .to(belgian())
                            .line("Iets", pieces(1), eur("10.00"))
                            .build()));

            assertThat(report.findings()).extracting(Finding::id).hasToString("[FW-VAT-NATURE]");
            assertThat(report.findings().getFirst().where().path()).isEqualTo("lines[0]");
        }
    }

    @Test
    void the_seller_of_the_fixtures_is_complete() {
        assertThat(studio().vatNumber()).isPresent();
    }
}
