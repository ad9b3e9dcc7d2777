package nl.factuurwerk.audit;

import java.util.BitSet;

/**
 * The digests of very many documents by the digests of their names: a hash table with open
 * addressing. Of a name's digest 128 bits are kept, more than anybody can make two names meet in.
 */
final class DocumentTable {

    /** What came of a comparison. */
    enum Comparison {
        SAME,
        OTHER,
        ABSENT
    }

    private static final int KEY = 2;
    private static final int WIDTH = KEY + Digest.LENGTH / Long.BYTES;
    private static final int SMALLEST = 64;

    private long[] slots = new long[SMALLEST * WIDTH];
    private BitSet mentioned = new BitSet();
    private int capacity = SMALLEST;
    private int size;

    /** Adds a document; returns false if it is there already. */
    boolean add(Digest key, Digest digest) {
        if (size >= capacity / 3 * 2) {
            grow();
        }
        int slot = find(high(key), key.longAt(Long.BYTES));
        int at = slot * WIDTH;
        if (slots[at] != 0) {
            return false;
        }
        slots[at] = high(key);
        slots[at + 1] = key.longAt(Long.BYTES);
        for (int i = KEY; i < WIDTH; i++) {
            slots[at + i] = digest.longAt((i - KEY) * Long.BYTES);
        }
        size++;
        return true;
    }

    /** Compares a document with a digest, and takes note that it was mentioned. */
    Comparison compare(Digest key, Digest digest) {
        int slot = find(high(key), key.longAt(Long.BYTES));
        int at = slot * WIDTH;
        if (slots[at] == 0) {
            return Comparison.ABSENT;
        }
        mentioned.set(slot);
        for (int i = KEY; i < WIDTH; i++) {
            if (slots[at + i] != digest.longAt((i - KEY) * Long.BYTES)) {
                return Comparison.OTHER;
            }
        }
        return Comparison.SAME;
    }

    boolean allMentioned() {
        return mentioned.cardinality() == size;
    }

    boolean isMentioned(Digest key) {
        return mentioned.get(find(high(key), key.longAt(Long.BYTES)));
    }

    /** Never zero, which marks a free slot. */
    private static long high(Digest key) {
        return key.longAt(0) | 1;
    }

    /** Returns the slot that has a key, or the free one where it would be. */
    private int find(long high, long low) {
        int slot = (int) low & (capacity - 1);
        while (slots[slot * WIDTH] != 0 && (slots[slot * WIDTH] != high || slots[slot * WIDTH + 1] != low)) {
            slot = (slot + 1) & (capacity - 1);
        }
        return slot;
    }

    private void grow() {
        long[] old = slots;
        BitSet oldMentioned = mentioned;
        int oldCapacity = capacity;
        capacity = Math.multiplyExact(oldCapacity, 2);
        slots = new long[Math.multiplyExact(capacity, WIDTH)];
        mentioned = new BitSet(capacity);
        for (int slot = 0; slot < oldCapacity; slot++) {
            int at = slot * WIDTH;
            if (old[at] != 0) {
                int moved = find(old[at], old[at + 1]);
                System.arraycopy(old, at, slots, moved * WIDTH, WIDTH);
                mentioned.set(moved, oldMentioned.get(slot));
            }
        }
    }
}
