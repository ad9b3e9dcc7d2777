package nl.factuurwerk.architecture.violations.nohiddenchance;

import java.security.SecureRandom;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

final class Chance {

    private Chance() {}

    static UUID goodDrawnUuid() {
        return UUID.randomUUID();
    }

    static Supplier<UUID> goodUuidByReference() {
        return UUID::randomUUID;
    }

    static Object goodSecureRandom() {
        return new SecureRandom();
    }

    static long badMath() {
        return Math.round(Math.random());
    }

    static long badStrictMath() {
        return Math.round(StrictMath.random());
    }

    static Object badRandom() {
        return new Random();
    }

    static Object badSplittableRandom() {
        return new SplittableRandom();
    }

    static int badThreadLocalRandom() {
        return ThreadLocalRandom.current().nextInt();
    }

    static Object badGenerator() {
        return RandomGenerator.getDefault();
    }

    static void badShuffle(List<String> list) {
        Collections.shuffle(list);
    }

    static UUID goodUuid(long high, long low) {
        return new UUID(high, low);
    }

    static void goodReverse(List<String> list) {
        Collections.reverse(list);
    }
}
