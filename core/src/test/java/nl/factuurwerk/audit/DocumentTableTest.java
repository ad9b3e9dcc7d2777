package nl.factuurwerk.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.factuurwerk.audit.DocumentTable.Comparison;
import org.jspecify.annotations.Nullable;

class DocumentTableTest {

    /** Against a map and a set, over several times that the table grows, with mentions in between. */
    @Property(tries = 50)
    void knows_what_a_map_knows(@ForAll long seed, @ForAll @IntRange(max = 2000) int size) {
        Random random = new Random(seed);
        DocumentTable table = new DocumentTable();
        Map<Digest, Digest> map = new HashMap<>();
        Set<Digest> mentioned = new HashSet<>();
        for (int i = 0; i < size; i++) {
            Digest key = digest(random.nextInt(size), random);
            Digest value = digest(random.nextInt(), random);
            assertThat(table.add(key, value)).isEqualTo(map.putIfAbsent(key, value) == null);

            Digest asked = digest(random.nextInt(size), random);
            Digest stated = random.nextBoolean() ? map.getOrDefault(asked, value) : value;
            assertThat(table.compare(asked, stated)).isEqualTo(compare(map.get(asked), stated));
            if (map.containsKey(asked)) {
                mentioned.add(asked);
            }
        }
        assertThat(map.keySet())
                .allSatisfy(key -> assertThat(table.isMentioned(key)).isEqualTo(mentioned.contains(key)));
        assertThat(table.allMentioned()).isEqualTo(mentioned.size() == map.size());
    }

    private static Comparison compare(@Nullable Digest kept, Digest stated) {
        if (kept == null) {
            return Comparison.ABSENT;
        }
        return kept.equals(stated) ? Comparison.SAME : Comparison.OTHER;
    }

    /** Few low bits differ, so that keys meet in the table. */
    private static Digest digest(int number, Random random) {
        byte[] bytes = new byte[Digest.LENGTH];
        bytes[1] = (byte) (number >> 8);
        bytes[15] = (byte) (number & 0x0F);
        bytes[14] = (byte) ((number >> 4) & 0x0F);
        if (number < 0) {
            random.nextBytes(bytes);
        }
        return Digest.of(bytes);
    }
}
