package nl.factuurwerk.service;

import static nl.factuurwerk.Offices.anna;
import static nl.factuurwerk.Offices.brewery;
import static nl.factuurwerk.Offices.office;
import static nl.factuurwerk.money.Amounts.eur;
import static nl.factuurwerk.money.Quantity.pieces;
import static nl.factuurwerk.reference.Country.NETHERLANDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.state.Action;
import net.jqwik.api.state.ActionChain;
import net.jqwik.api.state.Transformer;
import nl.factuurwerk.Factuurwerk;
import nl.factuurwerk.audit.Digest;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.CorrectionReason;
import nl.factuurwerk.invoice.CreditNote;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.invoice.InvoiceDraft;
import nl.factuurwerk.invoice.InvoiceFact;
import nl.factuurwerk.invoice.IssueResult;
import nl.factuurwerk.invoice.Issued;
import nl.factuurwerk.invoice.IssuedDocument;
import nl.factuurwerk.invoice.Remainder;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.rule.Report;

/**
 * Invariants 4, 6, 7 and 10 over random sequences of acts on one office: credits never exceed, issued documents never
 * change, numbers are gapless, and what is issued is legal.
 */
class BooksInvariantsTest {

    @Property(tries = 60)
    void whatever_is_done_the_books_hold(@ForAll("acts") ActionChain<Books> acts) {
        acts.withInvariant("4: credits never exceed", Books::creditsNeverExceed)
                .withInvariant("6: issued documents never change", Books::nothingChanged)
                .withInvariant("7: numbers are gapless and unique", Books::numbersAreGapless)
                .withInvariant("10: what is issued is legal", Books::everythingIsLegal)
                .withInvariant("the audit trail holds", Books::trailHolds)
                .run();
    }

    @Provide
    Arbitrary<ActionChain<Books>> acts() {
        return ActionChain.startWith(Books::new)
                .withAction(4, act("issue", Books::issue))
                .withAction(2, act("issue what is illegal", Books::issueIllegal))
                .withAction(4, act("credit", Books::credit))
                .withAction(1, act("credit everything and invoice again", Books::reinvoice))
                .withAction(1, act("change the customer", Books::changeCustomer))
                .withAction(1, act("add a fact", Books::addFact))
                .withAction(1, act("amend", Books::amend))
                .withMaxTransformations(20);
    }

    private static Action.Independent<Books> act(String name, BiConsumer<Books, Integer> act) {
        return () -> Arbitraries.integers()
                .between(0, 10_000)
                .map(seed -> Transformer.mutate(name + " " + seed, books -> act.accept(books, seed)));
    }

    /** An office, and what its documents were when they were issued. */
    static final class Books {

        private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

        private final Factuurwerk office = office().build();
        private final Id<Party> customer = office.parties().add(brewery()).id().orElseThrow();
        private final List<Invoice> invoices = new ArrayList<>();
        private final List<CreditNote> credits = new ArrayList<>();
        private final Map<IssuedDocument, Digest> issued = new LinkedHashMap<>();

        private InvoiceDraft draft(int seed) {
            return Invoice.draft()
                    .to(office.parties().find(customer).orElseThrow())
                    .line("Fles", pieces(1 + seed % 7), eur("0.03"))
                    .line("Krat", pieces(1 + seed % 3), eur("12.35"))
                    .build();
        }

        void issue(int seed) {
            keep(office.invoices().issue(draft(seed)).orThrow());
        }

        void issueIllegal(int seed) {
            InvoiceDraft illegal = seed % 2 == 0
                    ? draft(seed).toBuilder().lines(List.of()).build()
                    : draft(seed).toBuilder().issuedOn(TODAY.plusDays(1)).build();
            assertThat(office.invoices().issue(illegal)).isNotInstanceOf(Issued.class);
        }

        void credit(int seed) {
            if (invoices.isEmpty()) {
                return;
            }
            CreditRequest request = office.invoices()
                    .credit(invoices.get(seed % invoices.size()))
                    .because(CorrectionReason.values()[seed % CorrectionReason.values().length], "");
            IssueResult<CreditNote> result = (switch (seed % 4) {
                        case 0 -> request.line(1, pieces(1));
                        case 1 -> request.line(2, eur("0.07"));
                        case 2 -> request.line(1);
                        default -> request.everything();
                    })
                    .issue();
            if (result instanceof Issued<CreditNote>(var credit)) {
                keep(credit);
            }
        }

        void reinvoice(int seed) {
            if (invoices.isEmpty()) {
                return;
            }
            Invoice wrong = invoices.get(seed % invoices.size());
            InvoiceDraft right = draft(seed).toBuilder()
                    .correcting(wrong, CorrectionReason.WRONG_AMOUNT, "")
                    .build();
            IssueResult<Reinvoiced> result = office.invoices()
                    .credit(wrong)
                    .everything()
                    .because(CorrectionReason.WRONG_AMOUNT, "")
                    .reinvoice(right);
            if (result instanceof Issued<Reinvoiced>(var both)) {
                keep(both.credit());
                keep(both.invoice());
            }
        }

        void changeCustomer(int seed) {
            Party moved = brewery().toBuilder()
                    .address("Kade " + (1 + seed), "8911 AB", "Leeuwarden", NETHERLANDS)
                    .build();
            office.parties().change(customer, party -> moved);
        }

        void addFact(int seed) {
            if (!invoices.isEmpty()) {
                office.invoices()
                        .add(new InvoiceFact.Viewed(
                                invoices.get(seed % invoices.size()).id(), TODAY));
            }
        }

        void amend(int seed) {
            if (!invoices.isEmpty()) {
                Invoice invoice = invoices.get(seed % invoices.size());
                assertThat(office.invoices()
                                .amend(
                                        invoice,
                                        invoice.toDraft().toBuilder().to(anna()).build())
                                .refusals())
                        .isNotEmpty();
            }
        }

        private void keep(Invoice invoice) {
            invoices.add(invoice);
            issued.put(invoice, invoice.digest());
        }

        private void keep(CreditNote credit) {
            credits.add(credit);
            issued.put(credit, credit.digest());
        }

        void creditsNeverExceed() {
            for (Invoice invoice : invoices) {
                Remainder left = office.invoices().remainder(invoice.id()).orElseThrow();
                assertThat(left.total().isNegative()).isFalse();
                assertThat(left.total().isGreaterThan(invoice.totals().includingVat()))
                        .isFalse();
                if (left.isNothing()) {
                    assertThat(left.total().isZero()).isTrue();
                }
            }
        }

        void nothingChanged() {
            assertThat(office.invoices().all()).containsExactlyElementsOf(invoices);
            issued.forEach((document, digest) -> assertThat(document.digest()).isEqualTo(digest));
            invoices.forEach(invoice -> assertThat(
                            office.invoices().find(invoice.id()).orElseThrow().digest())
                    .isEqualTo(issued.get(invoice)));
        }

        void numbersAreGapless() {
            for (int i = 0; i < invoices.size(); i++) {
                assertThat(invoices.get(i).number().value()).isEqualTo(String.format(Locale.ROOT, "2026-%04d", i + 1));
            }
            for (int i = 0; i < credits.size(); i++) {
                assertThat(credits.get(i).number().value()).isEqualTo(String.format(Locale.ROOT, "C2026-%04d", i + 1));
            }
        }

        void everythingIsLegal() {
            issued.keySet()
                    .forEach(document -> assertThat(
                                    office.invoices().report(document.content()).hasErrors())
                            .isFalse());
        }

        void trailHolds() {
            assertThat(office.audit().verify()).isEqualTo(Report.empty());
        }
    }
}
