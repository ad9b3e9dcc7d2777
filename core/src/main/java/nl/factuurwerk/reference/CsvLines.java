package nl.factuurwerk.reference;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/** Lines with their line breaks, counted, of which the last ones can be taken back. */
final class CsvLines {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Iterator<String> source;
    private final Deque<String> ahead = new ArrayDeque<>();
    private int number;

    private CsvLines(Iterator<String> source) {
        this.source = source;
    }

    /** Reads lines that have lost their line breaks. */
    static CsvLines of(Iterator<String> lines) {
        return new CsvLines(new Iterator<>() {
            @Override
            public boolean hasNext() {
                return lines.hasNext();
            }

            @Override
            public String next() {
                return lines.next() + "\n";
            }
        });
    }

    /** Cuts a text into lines. */
    static CsvLines of(String text) {
        return new CsvLines(new Iterator<>() {
            private int at;

            @Override
            public boolean hasNext() {
                return at < text.length();
            }

            @Override
            public String next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                int end = at;
                while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
                    end++;
                }
                end += text.startsWith("\r\n", end) ? 2 : 1;
                String line = text.substring(at, Math.min(end, text.length()));
                at = end;
                return line;
            }
        });
    }

    boolean hasNext() {
        return !ahead.isEmpty() || source.hasNext();
    }

    String next() {
        String line = ahead.isEmpty() ? source.next() : ahead.removeFirst();
        number++;
        return number == 1 && !line.isEmpty() && line.charAt(0) == BYTE_ORDER_MARK ? line.substring(1) : line;
    }

    /** Returns the number of the line given last, counted from 1. */
    int number() {
        return number;
    }

    /** Takes back the lines given last, so that they come again. */
    void takeBack(List<String> last) {
        for (String line : last.reversed()) {
            ahead.addFirst(line);
        }
        number -= last.size();
    }

    /** Returns the length of a line without its line break. */
    static int lengthOf(String line) {
        int end = line.length();
        if (end > 0 && line.charAt(end - 1) == '\n') {
            end--;
        }
        if (end > 0 && line.charAt(end - 1) == '\r') {
            end--;
        }
        return end;
    }
}
