package nl.factuurwerk.persistence;

import nl.factuurwerk.identity.Versioned;

/** Saves only over what was read. */
final class Versions {

    private Versions() {}

    static <K, V> void save(TableView<K, Versioned<V>> table, K key, Versioned<V> changed) {
        long stands = table.find(key)
                .map(Versioned::version)
                .orElseThrow(() -> new IllegalStateException("There is nothing to replace: " + key));
        if (stands != changed.version()) {
            throw new IllegalStateException("Somebody else changed it: " + key + " stands at version " + stands
                    + ", version " + changed.version() + " was read");
        }
        table.put(key, new Versioned<>(changed.value(), stands + 1));
    }
}
