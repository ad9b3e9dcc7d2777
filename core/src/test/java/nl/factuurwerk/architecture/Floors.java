package nl.factuurwerk.architecture;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The package table of core as an allow-list: each package, and what it may import of ours. Names are relative to the
 * root package; the root package itself is the empty name.
 *
 * <p>A package that has no row may neither exist nor be imported. A subpackage without a row of its own belongs to the
 * package it is in. Why the lowest floor has steps: {@code docs/decisions/0002-floors.md}.
 */
public final class Floors {

    /** The package of the facade. */
    public static final String ROOT = "";

    /** What each package may import, from the lowest floor to the highest; what is not a key has no row. */
    public static final Map<String, Set<String>> TABLE = new Builder()
            // ground
            .row("text")
            .row("time")
            .row("identity")
            // 1a, 1b
            .row("rule", "text", "time")
            .row("money", "text", "rule")
            .row("reference", "text", "time", "rule")
            // 2: the canonical form first, for the others say how their values are written in it
            .floor("audit")
            .floor("party", "numbering")
            // 3
            .floor("payment", "vat", "staff")
            // 4: the read view first, for invoice uses it and not the other way round
            .floor("invoice.content")
            .floor("invoice")
            // 5
            .floor("quote", "compliance", "compliance.en16931", "claim", "purchase", "project", "leave", "crm", "dispatch")
            // 6
            .floor("billing", "receivable", "purchaseorder")
            // what is billed by plan: makes billables, and nothing in billing knows where they come from
            .floor("billing.plan")
            // 7
            .floor("hours", "dunning", "reconciliation", "declaration")
            // 8
            .floor("costing", "planning")
            // 9
            .floor("persistence", "render")
            // 10
            .floor("service")
            // 11
            .floor(ROOT)
            .build();

    private Floors() {}

    /** The row that {@code packageName} belongs to: its own, or that of the nearest package around it. */
    static Optional<String> rowOf(String packageName) {
        String name = packageName;
        while (!TABLE.containsKey(name)) {
            int dot = name.lastIndexOf('.');
            if (dot < 0) {
                return Optional.empty();
            }
            name = name.substring(0, dot);
        }
        return Optional.of(name);
    }

    private static final class Builder {

        private final Map<String, Set<String>> rows = new LinkedHashMap<>();

        /** A package that may use what is named, all of it above in the table, and nothing else. */
        Builder row(String name, String... allowed) {
            return row(name, Set.of(allowed));
        }

        /** Packages that may each use everything that stands above them in the table, but not each other. */
        Builder floor(String... names) {
            Set<String> above = Set.copyOf(rows.keySet());
            for (String name : names) {
                row(name, above);
            }
            return this;
        }

        private Builder row(String name, Set<String> allowed) {
            rows.put(name, allowed);
            return this;
        }

        Map<String, Set<String>> build() {
            return Collections.unmodifiableMap(rows);
        }
    }
}
