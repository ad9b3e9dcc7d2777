package nl.factuurwerk.examples;

import java.util.ArrayList;
import java.util.List;
import nl.factuurwerk.hours.Addition;
import nl.factuurwerk.hours.TimeEntryRow;
import nl.factuurwerk.rule.Finding;
import nl.factuurwerk.rule.Parsed;
import nl.factuurwerk.rule.Report;
import nl.factuurwerk.service.HoursService;

/**
 * What came of reading hours.
 *
 * @param entries how many entries were read
 * @param leftOut what is wrong with the rows that were left out, each at {@code hours.csv[line].column}
 */
record HoursImport(int entries, Report leftOut) {

    /** Adds every row that can be read to the hours of the office; a broken one does not hold up the others. */
    static HoursImport into(HoursService hours, List<Parsed<TimeEntryRow>> read) {
        List<TimeEntryRow> rows = new ArrayList<>();
        List<Finding> leftOut = new ArrayList<>();
        read.forEach(row -> {
            row.value().ifPresent(rows::add);
            leftOut.addAll(row.report().errors());
        });
        List<Addition> additions =
                hours.add(rows.stream().map(TimeEntryRow::entry).toList());
        for (int i = 0; i < rows.size(); i++) {
            if (additions.get(i) == Addition.REFUSED) {
                leftOut.add(rows.get(i).changed());
            }
        }
        return new HoursImport(rows.size(), new Report(leftOut).within("hours.csv"));
    }
}
