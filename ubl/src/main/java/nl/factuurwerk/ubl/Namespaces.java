package nl.factuurwerk.ubl;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Which namespaces the prefixes of a file stand for, in the element that is read and those around it. */
final class Namespaces {

    private static final String XML = "http://www.w3.org/XML/1998/namespace";
    private static final String XMLNS = "http://www.w3.org/2000/xmlns/";

    private String[] prefixes = new String[8];
    private String[] uris = new String[8];
    private int count;

    /** Returns how many are declared, to go back to. */
    int count() {
        return count;
    }

    /** Forgets those that were declared since. */
    void backTo(int before) {
        count = before;
    }

    /**
     * Declares one.
     *
     * @return whether it may be declared: two prefixes are taken, and only the namespace without a prefix can be taken back
     */
    boolean declare(String prefix, String uri) {
        if (prefix.equals("xmlns")
                || uri.equals(XMLNS)
                || prefix.equals("xml") != uri.equals(XML)
                || (uri.isEmpty() && !prefix.isEmpty())) {
            return false;
        }
        if (count == prefixes.length) {
            prefixes = Arrays.copyOf(prefixes, 2 * count);
            uris = Arrays.copyOf(uris, 2 * count);
        }
        prefixes[count] = prefix;
        uris[count++] = known(uri);
        return true;
    }

    private static String known(String uri) {
        return switch (uri) {
            case UblCursor.BASIC -> UblCursor.BASIC;
            case UblCursor.AGGREGATE -> UblCursor.AGGREGATE;
            default -> uri;
        };
    }

    /** Finds what a prefix stands for; empty for none, and null where the prefix is not declared. */
    @Nullable
    String find(String prefix) {
        for (int i = count - 1; i >= 0; i--) {
            if (prefixes[i].equals(prefix)) {
                return uris[i];
            }
        }
        return prefix.isEmpty() ? "" : prefix.equals("xml") ? XML : null;
    }
}
