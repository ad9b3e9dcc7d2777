package nl.factuurwerk.persistence;

import nl.factuurwerk.identity.Versioned;

/** Saves and removes only what was read. */
final class Versions {

    private Versions() {}

    static <K, V> void save(TableView<K, Versioned<V>> table, K key, Versioned<V> changed) {
        check(table, key, changed);
        table.put(key, new Versioned<>(changed.value(), changed.version() + 1));
    }

    static <K, V> void remove(TableView<K, Versioned<V>> table, K key, Versioned<V> read) {
        check(table, key, read);
        table.remove(key);
    }

    private static <K, V> void check(TableView<K, Versioned<V>> table, K key, Versioned<V> read) {
        long stands = table.find(key)
                .map(Versioned::version)
                .orElseThrow(() -> new IllegalStateException("There is nothing to replace: " + key));
        if (stands != read.version()) {
            throw new IllegalStateException("Somebody else changed it: " + key + " stands at version " + stands
                    + ", version " + read.version() + " was read");
        }
    }
}
