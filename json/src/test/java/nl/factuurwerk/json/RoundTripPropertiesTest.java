package nl.factuurwerk.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.CorrectionReason;
import nl.factuurwerk.invoice.CreditComposer;
import nl.factuurwerk.invoice.CreditDraft;
import nl.factuurwerk.invoice.CreditNote;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.invoice.InvoiceCandidate;
import nl.factuurwerk.invoice.InvoiceDraft;
import nl.factuurwerk.invoice.Remainder;
import nl.factuurwerk.numbering.DocumentNumber;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.quote.Acceptance;
import nl.factuurwerk.quote.Evidence;
import nl.factuurwerk.quote.Order;
import nl.factuurwerk.quote.Proforma;
import nl.factuurwerk.quote.ProformaPurpose;
import nl.factuurwerk.quote.Quote;
import nl.factuurwerk.quote.QuoteDraft;
import nl.factuurwerk.quote.QuoteDraftBuilder;
import nl.factuurwerk.quote.QuoteLine;
import nl.factuurwerk.rule.Parsed;
import nl.factuurwerk.vat.PriceMode;
import nl.factuurwerk.vat.VatCategory;
import org.joda.money.Money;

/** What is read equals what was written, whatever it holds, is written the same again, and is what the schema says. */
@Domain(DocumentDomain.class)
class RoundTripPropertiesTest {

    @Property(tries = 300)
    void of_parties(@ForAll Party party) {
        assertKept(JsonFormat.PARTY, party);
    }

    @Property(tries = 300)
    void of_drafts(@ForAll InvoiceDraft draft) {
        assertKept(JsonFormat.INVOICE_DRAFT, draft);
    }

    @Property(tries = 800)
    void of_invoices(@ForAll InvoiceDraft draft) {
        Optional<InvoiceCandidate> candidate =
                Samples.composer().compose(draft, Samples.TODAY).value();
        Statistics.label("issued").collect(candidate.isPresent());
        Statistics.label("issued").coverage(coverage -> coverage.check(true).percentage(p -> p > 20));
        candidate.ifPresent(known -> {
            Invoice invoice = Invoice.issue(known, Id.of("i-1"), new DocumentNumber("2026/\"1\" 🙂"), Samples.NOW);
            known.vat()
                    .subtotals()
                    .forEach(row ->
                            Statistics.label("category").collect(row.group().category()));
            assertKept(JsonFormat.INVOICE, invoice);
            assertThat(FactuurwerkJson.compact()
                            .read(JsonFormat.INVOICE, FactuurwerkJson.compact().writeBytes(JsonFormat.INVOICE, invoice))
                            .orThrow()
                            .digest())
                    .isEqualTo(invoice.digest());
            assertCreditsKept(invoice);
        });
        for (VatCategory reachable : new VatCategory[] {
            VatCategory.S, VatCategory.Z, VatCategory.E, VatCategory.AE, VatCategory.K, VatCategory.G, VatCategory.O
        }) {
            Statistics.label("category")
                    .coverage(coverage -> coverage.check(reachable).count(count -> count > 0));
        }
    }

    @Property(tries = 300)
    void of_drafts_of_credits(@ForAll CreditDraft draft) {
        assertKept(JsonFormat.CREDIT_DRAFT, draft);
    }

    /** Half of the amount of the first line, where that is something, and then everything that is left. */
    private static void assertCreditsKept(Invoice invoice) {
        Remainder left = Remainder.of(invoice);
        Money half = Money.ofMinor(
                invoice.total().getCurrencyUnit(),
                invoice.lines().getFirst().amount().getAmountMinorLong() / 2);
        for (CreditDraft.Builder draft :
                List.of(CreditDraft.of().line(1, half), CreditDraft.of().everything())) {
            Optional<InvoiceCandidate> candidate = CreditComposer.compose(
                            left,
                            draft.because(CorrectionReason.GOODWILL, "\"x\"").build(),
                            Samples.TODAY)
                    .value();
            Statistics.label("credited").collect(candidate.isPresent());
            if (candidate.isPresent()) {
                CreditNote credit =
                        CreditNote.issue(candidate.get(), Id.of("c-1"), new DocumentNumber("C/\"1\" 🙂"), Samples.NOW);
                assertKept(JsonFormat.CREDIT_NOTE, credit);
                left = left.less(credit);
            }
        }
        Statistics.label("credited").coverage(coverage -> coverage.check(true).percentage(p -> p > 25));
    }

    /** Of lines of all kinds: what is offered, as far as it can be sent, accepted and taken on. */
    @Property(tries = 300)
    void of_quotes_and_orders(@ForAll InvoiceDraft draft) {
        QuoteDraftBuilder offered = Quote.draft()
                .currency(draft.pricing().currency())
                .references(draft.references())
                .validFor(30);
        draft.pricing().exchangeRate().ifPresent(offered::currency);
        if (draft.pricing().mode() == PriceMode.INCLUDING) {
            offered.pricesIncludeVat();
        }
        draft.buyer().ifPresent(offered::to);
        draft.terms().ifPresent(offered::terms);
        for (int i = 0; i < draft.lines().size(); i++) {
            QuoteLine line = QuoteLine.of("line-" + i, draft.lines().get(i));
            offered.line(i == 1 ? line.optional().by(Samples.TODAY) : line);
        }
        Optional<QuoteDraft> made = offered.tryBuild().value();
        made.ifPresent(known -> assertKept(JsonFormat.QUOTE_DRAFT, known));
        Optional<Quote> sent = made.flatMap(known -> Quote.of(Id.of("q"), known)
                .send(Samples.TODAY, new DocumentNumber("2026/\"1\" 🙂"), Samples.composer())
                .value());
        Statistics.label("sent").collect(sent.isPresent());
        Statistics.label("sent").coverage(coverage -> coverage.check(true).percentage(p -> p > 20));
        sent.ifPresent(known -> assertKept(JsonFormat.QUOTE, known));
        boolean orderable = draft.lines().stream()
                .allMatch(line -> line.quantity()
                        .filter(some -> some.value().signum() != 0)
                        .isPresent());
        sent.filter(known -> orderable)
                .map(known -> known.accept(Acceptance.of(1, Samples.TODAY, Evidence.orally("J. de Vries")))
                        .orThrow())
                .ifPresent(accepted ->
                        assertKept(JsonFormat.ORDER, Order.of(accepted, Id.of("o"), new DocumentNumber("OP-1"))));
    }

    @Property(tries = 300)
    void of_proformas(@ForAll InvoiceDraft draft) {
        Proforma.compose(
                        Id.of("p"),
                        new DocumentNumber("PF-1"),
                        ProformaPurpose.CUSTOMS,
                        draft,
                        Samples.TODAY,
                        Samples.composer())
                .value()
                .ifPresent(proforma -> assertKept(JsonFormat.PROFORMA, proforma));
    }

    private static <T> void assertKept(JsonFormat<T> format, T value) {
        String pretty = FactuurwerkJson.pretty().write(format, value);
        byte[] compact = FactuurwerkJson.compact().writeBytes(format, value);

        assertThat(SchemaCheck.faults(format, pretty)).as(pretty).isEmpty();
        Parsed<T> read = FactuurwerkJson.pretty().read(format, pretty);
        assertThat(read.report().hasErrors())
                .as("%s%n%s", read.report(), pretty)
                .isFalse();
        assertThat(read.orThrow()).isEqualTo(value);
        assertThat(FactuurwerkJson.pretty().write(format, read.orThrow())).isEqualTo(pretty);
        assertThat(FactuurwerkJson.compact().read(format, compact).orThrow()).isEqualTo(value);
    }
}
