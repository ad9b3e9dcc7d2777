package nl.factuurwerk.service;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.factuurwerk.audit.Act;
import nl.factuurwerk.audit.AuditEvent;
import nl.factuurwerk.audit.ChainId;
import nl.factuurwerk.audit.Subject;
import nl.factuurwerk.numbering.DocumentNumber;
import nl.factuurwerk.numbering.NumberGap;
import nl.factuurwerk.numbering.NumberSeries;
import nl.factuurwerk.rule.Parsed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Leaves numbers out on purpose, and tells which were left out and why. */
public final class NumberingService {

    private static final Logger LOG = LoggerFactory.getLogger(NumberingService.class);

    private final Surroundings surroundings;

    /**
     * Makes the service.
     *
     * @param surroundings whose books, where they are kept, what time it is
     */
    public NumberingService(Surroundings surroundings) {
        this.surroundings = Objects.requireNonNull(surroundings, "surroundings");
    }

    /**
     * Leaves numbers out on purpose, from the next one up to and including another: for instance those of a pad of
     * printed forms that was lost. The reason is kept with the series and stands in the audit trail.
     *
     * @param series the series
     * @param through the last number to leave out
     * @param reason why
     * @return the gap, or the finding that forbids it
     * @throws IllegalArgumentException if the reason is blank
     */
    public Parsed<NumberGap> skip(NumberSeries series, DocumentNumber through, String reason) {
        Parsed<NumberGap> gap = surroundings.inTransaction(repositories -> {
            Parsed<NumberGap> skipped = repositories.numbers().skip(series, through, surroundings.today(), reason);
            skipped.value()
                    .ifPresent(made -> surroundings.record(
                            repositories,
                            ChainId.series(series.id()),
                            AuditEvent.of(surroundings.now(), Act.SKIPPED, Subject.of("series", series.id())),
                            made.first() + " - " + made.last() + ": " + made.reason()));
            return skipped;
        });
        gap.value().ifPresent(made -> LOG.debug("Left numbers of series {} out", series.id()));
        return gap;
    }

    /**
     * Returns the numbers of a series that were left out.
     *
     * @param series the series
     * @return the gaps with their reasons, in the order in which they were made
     */
    public List<NumberGap> gaps(NumberSeries series) {
        return surroundings.inTransaction(repositories -> {
            try (Stream<NumberGap> gaps = repositories.numbers().gaps(series.id())) {
                return gaps.toList();
            }
        });
    }
}
