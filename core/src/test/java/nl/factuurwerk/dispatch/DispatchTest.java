package nl.factuurwerk.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.time.Instant;
import nl.factuurwerk.audit.Actor;
import nl.factuurwerk.audit.Subject;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.Channel;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class DispatchTest {

    private static final Instant TEN = Instant.parse("2026-11-21T10:00:00Z");
    private static final Duration LEASE = Duration.ofMinutes(10);
    private static final RetryPolicy TWICE = new RetryPolicy(2, Duration.ofMinutes(1), 2, Duration.ofHours(1), LEASE);
    private static final Actor ANNA = Actor.person("Anna");

    private final Dispatch waiting =
            Dispatch.of(Id.of("d-1"), Subject.of("invoice:inv-1"), Destination.email("post@hop.example"), TEN);
    private final Dispatch taken = waiting.taken(TEN, TWICE);

    private static Instant at(int minutes) {
        return TEN.plus(Duration.ofMinutes(minutes));
    }

    private static Dispatch result(Dispatch of, int minutes, DispatchResult result) {
        return of.resulting(at(minutes), of.attempts(), result, TWICE);
    }

    private static Dispatch failed(Dispatch of, int minutes) {
        return result(of, minutes, DispatchResult.failed("bezet"));
    }

    private static Dispatch delivered(Dispatch of, int minutes) {
        return result(of, minutes, DispatchResult.delivered("r-1"));
    }

    @Nested
    class Taking {

        @Test
        void begins_an_attempt_with_a_lease() {
            assertThat(taken.events()).containsExactly(new DispatchEvent.Attempted(TEN, at(10)));
            assertThat(taken.due()).contains(at(10));
            assertThat(taken.status(TEN)).isEqualTo(DispatchStatus.UNDER_WAY);
        }

        @Test
        void is_not_possible_before_it_is_due() {
            assertThat(waiting.isDue(TEN.minusNanos(1))).isFalse();
            assertThatIllegalStateException().isThrownBy(() -> waiting.taken(TEN.minusNanos(1), TWICE));
            assertThatIllegalStateException().isThrownBy(() -> taken.taken(at(9), TWICE));
            assertThatIllegalStateException().isThrownBy(() -> failed(taken, 2).taken(at(2), TWICE));
        }

        @Test
        void is_possible_again_when_the_lease_has_run_out() {
            Dispatch again = taken.taken(at(10), TWICE);

            assertThat(taken.status(at(10))).isEqualTo(DispatchStatus.WAITING);
            assertThat(again.attempts()).isEqualTo(2);
            assertThat(again.id()).isEqualTo(waiting.id());
        }

        @Test
        void gives_up_what_was_lost_as_often_as_it_may_be_tried() {
            Dispatch lost = taken.taken(at(10), TWICE).taken(at(20), TWICE);

            assertThat(lost.events()).endsWith(new DispatchEvent.GivenUp(at(20), ""));
            assertThat(lost.due()).isEmpty();
            assertThat(lost.status(at(20))).isEqualTo(DispatchStatus.GIVEN_UP);
        }
    }

    @Nested
    class A_result {

        @Test
        void that_it_was_delivered_ends_it() {
            Dispatch delivered = delivered(taken, 1);

            assertThat(delivered.delivered()).contains(new DispatchEvent.Delivered(at(1), "r-1"));
            assertThat(delivered.due()).isEmpty();
            assertThat(delivered.status(at(1))).isEqualTo(DispatchStatus.DELIVERED);
            assertThat(delivered.status(TEN)).isEqualTo(DispatchStatus.UNDER_WAY);
        }

        @Test
        void that_it_failed_makes_it_wait() {
            assertThat(failed(taken, 2).events()).endsWith(new DispatchEvent.Failed(at(2), "bezet", at(3)));
            assertThat(failed(taken, 2).status(at(2))).isEqualTo(DispatchStatus.WAITING);
        }

        @Test
        void that_the_last_attempt_failed_gives_it_up() {
            Dispatch last = failed(failed(taken, 2).taken(at(3), TWICE), 4);

            assertThat(last.events()).endsWith(new DispatchEvent.GivenUp(at(4), "bezet"));
        }

        @Test
        void that_it_helps_nothing_to_try_again_gives_it_up_at_once() {
            assertThat(result(taken, 1, DispatchResult.refused("bestaat niet")).events())
                    .endsWith(new DispatchEvent.GivenUp(at(1), "bestaat niet"));
        }

        @Test
        void that_comes_late_and_says_delivered_is_a_fact_whatever_happened_meanwhile() {
            Dispatch tried = taken.taken(at(10), TWICE);

            assertThat(tried.resulting(at(11), 1, DispatchResult.delivered("r-1"), TWICE)
                            .delivered())
                    .isPresent();
            assertThat(delivered(tried.taken(at(20), TWICE), 21).status(at(21))).isEqualTo(DispatchStatus.DELIVERED);
            assertThat(delivered(taken.withdrawn(at(1), ANNA, ""), 2).status(at(2)))
                    .isEqualTo(DispatchStatus.DELIVERED);
        }

        @Test
        void that_comes_late_and_says_failed_changes_nothing() {
            Dispatch tried = taken.taken(at(10), TWICE);

            assertThat(tried.resulting(at(11), 1, DispatchResult.failed("bezet"), TWICE))
                    .isSameAs(tried);
            assertThat(failed(delivered(taken, 1), 2)).isEqualTo(delivered(taken, 1));
        }

        @Test
        void that_it_was_delivered_is_kept_once() {
            Dispatch once = delivered(taken, 1);

            assertThat(result(once, 2, DispatchResult.delivered("r-2"))).isSameAs(once);
        }

        @Test
        void of_a_clock_that_was_set_back_stands_at_the_moment_of_what_was_before() {
            assertThat(delivered(taken, -60).events()).endsWith(new DispatchEvent.Delivered(TEN, "r-1"));
        }
    }

    @Nested
    class Withdrawing {

        @Test
        void ends_what_is_still_to_be_sent() {
            Dispatch withdrawn = waiting.withdrawn(at(1), ANNA, "Verkeerd adres");

            assertThat(withdrawn.status(at(1))).isEqualTo(DispatchStatus.WITHDRAWN);
            assertThat(withdrawn.status(TEN)).isEqualTo(DispatchStatus.WAITING);
            assertThat(withdrawn.due()).isEmpty();
        }

        @Test
        void is_not_possible_once_it_has_ended() {
            assertThatIllegalStateException()
                    .isThrownBy(() -> delivered(taken, 1).withdrawn(at(2), ANNA, ""));
        }
    }

    @Nested
    class May_arrive {

        @Test
        void what_waits_or_was_delivered() {
            assertThat(waiting.mayArrive()).isTrue();
            assertThat(delivered(taken, 1).mayArrive()).isTrue();
        }

        @Test
        void not_what_failed_for_certain() {
            assertThat(result(taken, 1, DispatchResult.refused("nee")).mayArrive())
                    .isFalse();
            assertThat(failed(taken, 1).withdrawn(at(2), ANNA, "").mayArrive()).isFalse();
            assertThat(waiting.withdrawn(at(2), ANNA, "").mayArrive()).isFalse();
        }

        @Test
        void what_nobody_knows_about() {
            assertThat(taken.withdrawn(at(1), ANNA, "").mayArrive()).isTrue();
            assertThat(taken.taken(at(10), TWICE).taken(at(20), TWICE).mayArrive())
                    .isTrue();
            assertThat(result(taken.taken(at(10), TWICE), 11, DispatchResult.refused("nee"))
                            .mayArrive())
                    .isTrue();
        }
    }

    @Nested
    class Reading_again {

        @Test
        void refuses_what_cannot_have_happened() {
            assertImpossible(waiting, new DispatchEvent.Delivered(TEN, ""));
            assertImpossible(waiting, new DispatchEvent.Failed(TEN, "", at(1)));
            assertImpossible(waiting, new DispatchEvent.GivenUp(TEN, ""));
            assertImpossible(waiting, new DispatchEvent.Attempted(TEN.minusSeconds(1), at(1)));
            assertImpossible(taken, new DispatchEvent.Attempted(at(9), at(20)));
            assertImpossible(delivered(taken, 1), new DispatchEvent.Delivered(at(2), ""));
            assertImpossible(delivered(taken, 1), new DispatchEvent.Withdrawn(at(2), ANNA, ""));
            assertImpossible(failed(taken, 1), new DispatchEvent.Failed(at(2), "", at(3)));
        }

        private static void assertImpossible(Dispatch dispatch, DispatchEvent event) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> dispatch.with(event))
                    .withMessageContaining("d-1");
        }

        @Test
        void gives_the_same() {
            Dispatch read = Dispatch.of(waiting.id(), waiting.document(), waiting.to(), TEN)
                    .with(new DispatchEvent.Attempted(TEN, at(10)))
                    .with(new DispatchEvent.Delivered(at(1), "r-1"));

            assertThat(read).isEqualTo(delivered(taken, 1)).isNotEqualTo(delivered(taken.asCopy(), 1));
            assertThat(read).hasSameHashCodeAs(waiting).isNotEqualTo(waiting);
        }
    }

    @Nested
    class Words {

        @Test
        void of_a_channel_are_made_fit_to_be_kept() {
            assertThat(new DispatchResult.Delivered(" 250 OK\r\n\u0007queued ").receipt())
                    .isEqualTo("250 OK  ?queued");
            assertThat(((DispatchResult.Failed) DispatchResult.failed("x".repeat(1001))).reason())
                    .hasSize(1000);
        }

        @Test
        void that_are_kept_already_are_exact() {
            assertThatIllegalArgumentException().isThrownBy(() -> new DispatchEvent.Delivered(TEN, "x".repeat(1001)));
            assertThatIllegalArgumentException().isThrownBy(() -> Destination.email("a\u0007b"));
            assertThat(Destination.of(Channel.POST, " Kade 3\n8911 AB Leeuwarden ")
                            .address())
                    .isEqualTo("Kade 3\n8911 AB Leeuwarden");
        }

        @Test
        void of_the_address_are_not_in_a_message() {
            assertThat(waiting).hasToString("d-1 of invoice:inv-1 by EMAIL");
        }
    }

    @Nested
    class Moments {

        @Test
        void that_make_no_sense_are_refused() {
            assertThatIllegalArgumentException().isThrownBy(() -> new DispatchEvent.Attempted(TEN, TEN));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new DispatchEvent.Failed(TEN, "", TEN.minusSeconds(1)));
        }
    }
}
