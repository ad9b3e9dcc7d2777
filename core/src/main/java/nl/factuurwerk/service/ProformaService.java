package nl.factuurwerk.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.InvoiceComposer;
import nl.factuurwerk.invoice.InvoiceDraft;
import nl.factuurwerk.numbering.DocumentNumber;
import nl.factuurwerk.numbering.NumberSeries;
import nl.factuurwerk.persistence.Repositories;
import nl.factuurwerk.quote.Proforma;
import nl.factuurwerk.quote.ProformaPurpose;
import nl.factuurwerk.receivable.NamedInvoices;
import nl.factuurwerk.receivable.Payment;
import nl.factuurwerk.receivable.PaymentAccount;
import nl.factuurwerk.receivable.PaymentReceived;
import nl.factuurwerk.rule.Parsed;
import nl.factuurwerk.rule.Report;
import nl.factuurwerk.time.DateRange;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps proformas: what an invoice would say, under a number of a series of its own. No invoice, and no VAT is due by it.
 *
 * <pre>{@code
 * Proforma proforma = office.proformas().send(draft, ProformaPurpose.CUSTOMS).orThrow();
 * Invoice invoice = office.invoices().issue(proforma.toDraft()).orThrow();
 * }</pre>
 */
public final class ProformaService {

    private static final Logger LOG = LoggerFactory.getLogger(ProformaService.class);

    private final Surroundings surroundings;
    private final InvoiceComposer composer;
    private final NumberSeries series;

    /**
     * Makes the service.
     *
     * @param surroundings whose books, where they are kept, what time it is
     * @param composer computes what an invoice would come to
     * @param series where proformas take their numbers from
     */
    public ProformaService(Surroundings surroundings, InvoiceComposer composer, NumberSeries series) {
        this.surroundings = Objects.requireNonNull(surroundings, "surroundings");
        this.composer = Objects.requireNonNull(composer, "composer");
        this.series = Objects.requireNonNull(series, "series");
    }

    /**
     * Sends a proforma.
     *
     * @param draft what an invoice would say
     * @param purpose what it is for
     * @return the proforma; or what an invoice could not be composed for, and no number is used
     */
    public Parsed<Proforma> send(InvoiceDraft draft, ProformaPurpose purpose) {
        return surroundings.inTransaction(repositories -> send(draft, purpose, repositories));
    }

    private Parsed<Proforma> send(InvoiceDraft draft, ProformaPurpose purpose, Repositories repositories) {
        LocalDate today = surroundings.today();
        return switch (composer.compose(draft.toBuilder().undated().build(), today)) {
            case Parsed.Invalid<?>(var report) -> Parsed.invalid(report);
            case Parsed.Valid<?>(var candidate, var warnings) ->
                switch (repositories.numbers().next(series, today)) {
                    case Parsed.Invalid<DocumentNumber>(var report) -> Parsed.invalid(report);
                    case Parsed.Valid<DocumentNumber>(var number, var none) ->
                        Proforma.compose(surroundings.ids().nextId(), number, purpose, draft, today, composer)
                                .map(proforma -> kept(proforma, repositories));
                };
        };
    }

    private Proforma kept(Proforma proforma, Repositories repositories) {
        repositories.proformas().add(proforma);
        new DealTrail(surroundings).record(DealTrail.proforma(proforma.id()), List.of(proforma.act()), repositories);
        LOG.debug("Sent proforma {}", proforma.id());
        return proforma;
    }

    /**
     * Finds a proforma.
     *
     * @param proforma its identity
     * @return the proforma, or empty if there is none
     */
    public Optional<Proforma> find(Id<Proforma> proforma) {
        return surroundings.inTransaction(
                repositories -> repositories.proformas().find(proforma));
    }

    /**
     * Finds a proforma.
     *
     * @param number its number
     * @return the proforma, or empty if there is none
     */
    public Optional<Proforma> find(DocumentNumber number) {
        return surroundings.inTransaction(
                repositories -> repositories.proformas().find(number));
    }

    /**
     * Finds money that came in on proformas and is used for no invoice yet: for a prepayment VAT is due on receipt (art. 13(2)
     * Wet OB), and an advance invoice has to be there before it (art. 34g Wet OB). A payment is on a proforma whose number its
     * payer stated. Once it is allocated to an invoice, or given back, it is found no more.
     *
     * @param asOf the day, seen at its end
     * @return {@code FW-PROFORMA-PAID} for each payment and proforma that it names, found within the proforma; warnings
     */
    public Report paid(LocalDate asOf) {
        return surroundings.inTransaction(repositories -> {
            Receivable receivable = new Receivable(surroundings, repositories);
            List<Report> all = new ArrayList<>();
            try (Stream<PaymentReceived> payments =
                    repositories.receivableEntries().payments(DateRange.until(asOf))) {
                payments.map(payment -> receivable.account(payment, asOf))
                        .filter(account -> account.unallocated().isPositive())
                        .forEach(account -> all.add(paid(account, repositories)));
            }
            return all.stream().reduce(Report.empty(), Report::plus);
        });
    }

    private static Report paid(PaymentAccount account, Repositories repositories) {
        Payment payment = account.payment().payment();
        return NamedInvoices.candidates(payment.remittance()).stream()
                .flatMap(number -> repositories.proformas().find(number).stream())
                .map(proforma -> proforma.paid(account.unallocated(), payment.on())
                        .within(proforma.number().value()))
                .reduce(Report.empty(), Report::plus);
    }

    /**
     * Returns all proformas.
     *
     * @return by date and number
     */
    public List<Proforma> all() {
        return surroundings.inTransaction(repositories -> {
            try (Stream<Proforma> proformas = repositories.proformas().all()) {
                return proformas.toList();
            }
        });
    }
}
