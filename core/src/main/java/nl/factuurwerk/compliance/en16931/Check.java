package nl.factuurwerk.compliance.en16931;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.factuurwerk.rule.Location;
import nl.factuurwerk.text.PlainText;

/**
 * What a rule asks of a document or of a part of it. Checks are put together in the shape of the document, so that the path
 * of a finding follows from the check that failed.
 *
 * @param <T> what is looked at
 */
@FunctionalInterface
interface Check<T> {

    /** The placeholder for what is stated. */
    String VALUE = "value";

    /** The placeholder for what should have been stated. */
    String EXPECTED = "expected";

    /**
     * Reports each place where the rule is broken.
     *
     * @param subject what to look at
     * @param broken takes each place
     */
    void check(T subject, Broken broken);

    /** Asks for a term. */
    static <T> Check<T> stated(String path, String term, Function<? super T, ? extends Optional<?>> value) {
        return that(path, term, subject -> value.apply(subject).isPresent());
    }

    /** Asks that a term is left out; the texts may quote it. */
    static <T, V> Check<T> absent(String path, String term, Function<? super T, ? extends Optional<V>> value) {
        return ifStated(path, term, value, stated -> false);
    }

    /** Asks something of the whole subject, and points at a term. */
    static <T> Check<T> that(String path, String term, Predicate<? super T> holds) {
        Location where = Location.of(path, term);
        return (subject, broken) -> {
            if (!holds.test(subject)) {
                broken.at(where);
            }
        };
    }

    /** Asks something of a term where it is stated; the texts quote it. */
    static <T, V> Check<T> ifStated(
            String path, String term, Function<? super T, ? extends Optional<V>> value, Predicate<? super V> holds) {
        Location where = Location.of(path, term);
        return (subject, broken) -> {
            Optional<? extends V> stated = value.apply(subject);
            if (stated.isPresent() && !holds.test(stated.get())) {
                broken.at(where, Map.of(VALUE, quoted(stated.get())));
            }
        };
    }

    /** Asks several things. */
    @SafeVarargs
    static <T> Check<T> all(Check<? super T>... checks) {
        return (subject, broken) -> {
            for (Check<? super T> check : checks) {
                check.check(subject, broken);
            }
        };
    }

    /** Asks something of a part. */
    static <T, P> Check<T> in(String path, Function<? super T, ? extends P> part, Check<? super P> check) {
        return (subject, broken) -> check.check(part.apply(subject), broken.within(path));
    }

    /** Asks something of each part out of many. */
    static <T, P> Check<T> each(String path, Function<? super T, List<P>> parts, Check<? super P> check) {
        return (subject, broken) -> {
            List<P> all = parts.apply(subject);
            if (!all.isEmpty()) {
                Member member = new Member(broken, path);
                for (int i = 0; i < all.size(); i++) {
                    check.check(all.get(i), member.number(i));
                }
            }
        };
    }

    /** Asks some subjects only. */
    default Check<T> where(Predicate<? super T> applies) {
        return (subject, broken) -> {
            if (applies.test(subject)) {
                check(subject, broken);
            }
        };
    }

    /** Makes what is stated fit to be quoted. */
    static String quoted(Object stated) {
        return PlainText.quote(stated.toString());
    }

    /** Takes the places where a rule is broken. */
    @FunctionalInterface
    interface Broken {

        /**
         * Takes one place.
         *
         * @param where the place
         * @param values what the texts quote
         */
        void at(Location where, Map<String, String> values);

        /** Takes one place where there is nothing to quote. */
        default void at(Location where) {
            at(where, Map.of());
        }

        /** Takes places as seen from one level down. */
        default Broken within(String parent) {
            return (where, values) -> at(where.within(parent), values);
        }
    }

    /** Takes places as seen from a member of a list; most are without fault, so the path is written for others only. */
    final class Member implements Broken {

        private final Broken list;
        private final String path;
        private int number;

        private Member(Broken list, String path) {
            this.list = list;
            this.path = path;
        }

        private Member number(int next) {
            number = next;
            return this;
        }

        @Override
        public void at(Location where, Map<String, String> values) {
            list.at(where.within(path + "[" + number + "]"), values);
        }
    }
}
