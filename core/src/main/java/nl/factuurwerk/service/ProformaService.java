package nl.factuurwerk.service;

import java.time.LocalDate;
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
import nl.factuurwerk.rule.Parsed;
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
        new DealTrail(surroundings)
                .record(DealTrail.proforma(proforma.id()), List.of(proforma.act()), repositories);
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
