package nl.factuurwerk.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.factuurwerk.rule.Parsed;
import nl.factuurwerk.rule.RuleDescription;

/** Cuts lines into the fields of one row at a time. */
final class CsvReader {

    private static final char QUOTE = '"';

    private final CsvLines lines;
    private final char separator;
    private final StringBuilder quoted = new StringBuilder();

    /** The line being read, and how far; a row in quotes may run on over several. */
    private String line = "";

    private int at;
    private int start;

    CsvReader(CsvLines lines, char separator) {
        this.lines = lines;
        this.separator = separator;
    }

    /** Reads the row that starts on the next line. After a fault the next row starts on the line after that one. */
    Parsed<List<String>> next() {
        List<String> fields = new ArrayList<>();
        List<String> further = new ArrayList<>();
        line = lines.next();
        at = 0;
        start = lines.number();
        while (true) {
            boolean read = line.startsWith("\"", at) ? readQuoted(fields, further) : readPlain(fields);
            if (!read) {
                RuleDescription fault =
                        at < CsvLines.lengthOf(line) ? ReferenceRules.QUOTE_STRAY : ReferenceRules.QUOTE_OPEN;
                lines.takeBack(further);
                return Parsed.invalid(ReferenceRules.at(fault, start, Map.of("field", fields.size() + 1)));
            }
            if (at == CsvLines.lengthOf(line)) {
                return Parsed.valid(fields);
            }
            at++;
        }
    }

    /** Returns the number of the line that the row read last starts on. */
    int start() {
        return start;
    }

    /** Reads up to the separator or the end of the line; stops at a quote, which has no place here. */
    private boolean readPlain(List<String> fields) {
        int from = at;
        int end = CsvLines.lengthOf(line);
        while (at < end && line.charAt(at) != separator) {
            if (line.charAt(at) == QUOTE) {
                return false;
            }
            at++;
        }
        fields.add(line.substring(from, at));
        return true;
    }

    /** Reads past the closing quote, on further lines if need be; stops at anything but a separator after it. */
    private boolean readQuoted(List<String> fields, List<String> further) {
        quoted.setLength(0);
        at++;
        while (true) {
            int quote = line.indexOf(QUOTE, at);
            if (quote < 0) {
                quoted.append(line, at, line.length());
                if (quoted.length() > Csv.LONGEST_FIELD || !lines.hasNext()) {
                    at = line.length();
                    return false;
                }
                line = lines.next();
                further.add(line);
                at = 0;
            } else {
                quoted.append(line, at, quote);
                at = quote + 1;
                if (!line.startsWith("\"", at)) {
                    break;
                }
                quoted.append(QUOTE);
                at++;
            }
        }
        if (at < CsvLines.lengthOf(line) && line.charAt(at) != separator) {
            return false;
        }
        fields.add(quoted.toString());
        return true;
    }
}
