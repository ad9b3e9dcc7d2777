package nl.factuurwerk.service;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import nl.factuurwerk.audit.Act;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.invoice.SeriesChoice;
import nl.factuurwerk.persistence.Repositories;
import nl.factuurwerk.rule.InvalidInput;
import nl.factuurwerk.rule.Location;
import nl.factuurwerk.rule.Report;
import nl.factuurwerk.rule.RuleDescription;
import nl.factuurwerk.rule.Severity;
import nl.factuurwerk.text.TextBundle;

/** Takes over invoices that were issued before, within one unit of work. */
final class Adoption {

    /** The order of their numbers: by date, as those of a series rise together; then shorter first, as 9999 is before 10000. */
    static final Comparator<Invoice> ORDER = Comparator.comparing(Invoice::issueDate)
            .thenComparingInt(invoice -> invoice.number().value().length())
            .thenComparing(Invoice::number);

    private static final RuleDescription TAKEN =
            RuleDescription.of("ADOPT-TAKEN", Severity.ERROR, TextBundle.beside(Adoption.class, "findings"));

    private final SeriesChoice series;
    private final Issuing issuing;
    private final Repositories repositories;
    private int taken;

    Adoption(SeriesChoice series, Issuing issuing, Repositories repositories) {
        this.series = series;
        this.issuing = issuing;
        this.repositories = repositories;
    }

    /**
     * Takes an invoice over, unless it is here already.
     *
     * @throws InvalidInput if it cannot be; undoes the whole unit of work
     */
    void take(Invoice invoice) {
        Optional<Invoice> known = repositories
                .invoices()
                .find(invoice.id())
                .or(() -> repositories.invoices().find(invoice.number()));
        if (known.isEmpty()) {
            Issuing.reject(faults(invoice).within("invoices[" + invoice.number() + "]"));
            repositories.invoices().add(invoice);
            issuing.record(Act.ADOPTED, invoice, "", repositories);
            taken++;
        } else if (!known.get().equals(invoice)) {
            throw new InvalidInput(Report.of(TAKEN.at(
                    Location.of("invoices[" + invoice.number() + "]"),
                    Map.of(
                            "number", known.get().number(),
                            "id", known.get().id()))));
        }
    }

    private Report faults(Invoice invoice) {
        return Issuing.billedBefore(invoice.lines(), repositories)
                .plus(repositories
                        .numbers()
                        .adopt(series.of(invoice.statement()), invoice.number(), invoice.issueDate())
                        .report());
    }

    /** How many were not here already. */
    int taken() {
        return taken;
    }
}
