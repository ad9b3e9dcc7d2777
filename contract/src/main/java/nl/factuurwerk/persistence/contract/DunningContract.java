package nl.factuurwerk.persistence.contract;

import static nl.factuurwerk.money.Amounts.eur;
import static nl.factuurwerk.persistence.contract.Books.TODAY;
import static nl.factuurwerk.persistence.contract.Books.party;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import nl.factuurwerk.dunning.Letter;
import nl.factuurwerk.dunning.LetterItem;
import nl.factuurwerk.dunning.Overdue;
import nl.factuurwerk.dunning.StageKind;
import nl.factuurwerk.dunning.StepTaken;
import nl.factuurwerk.dunning.Talked;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.payment.RemittanceText;
import org.junit.jupiter.api.Test;

/** What happened in dunning is found by debtor; nobody takes the same step at the same time. */
abstract class DunningContract {

    private static final Id<Party> HOP = Id.of("hop");

    private final Stores stores;

    DunningContract(Stores stores) {
        this.stores = stores;
    }

    static Talked talk(String id, String debtor) {
        return new Talked(Id.of(id), TODAY, Id.of(debtor), "Gebeld");
    }

    private static StepTaken step(String id) {
        Overdue.Key about = new Overdue.Key(Id.of("inv-1"), TODAY);
        return new StepTaken(Id.of(id), TODAY, HOP, about, Id.of("reminder"), StageKind.REMINDER);
    }

    static Letter letter(String id, String debtor) {
        LetterItem item = new LetterItem(
                new Overdue.Key(Id.of("inv-1"), TODAY),
                "2026-0001",
                TODAY,
                eur("10.00"),
                new LetterItem.Accrued(eur("0.00"), List.of()));
        return Letter.of(Id.of(id), TODAY, party("studio"), Id.of(debtor), party(debtor))
                .item(item)
                .build(TODAY.plusDays(7), RemittanceText.of("2026-0001"));
    }

    @Test
    void entries_stand_with_their_debtor_in_the_order_in_which_they_were_added() throws Exception {
        stores.run(r -> {
            r.dunnings().append(talk("c", "hop"));
            r.dunnings().append(talk("a", "hop"));
            r.dunnings().append(talk("b", "molen"));
        });
        stores.reopen();
        stores.run(r -> r.dunnings().append(step("d")));

        stores.run(r -> {
            assertThat(r.dunnings().of(HOP)).containsExactly(talk("c", "hop"), talk("a", "hop"), step("d"));
            assertThat(r.dunnings().find(Id.of("b"))).contains(talk("b", "molen"));
            assertThat(r.dunnings().find(Id.of("x"))).isEmpty();
            assertThat(r.dunnings().of(Id.of("nobody"))).isEmpty();
        });
    }

    @Test
    void an_entry_that_is_added_again_is_kept_once_and_another_of_its_identity_is_refused() throws Exception {
        stores.run(r -> r.dunnings().append(talk("a", "hop")));
        stores.run(r -> r.dunnings().append(talk("a", "hop")));
        stores.reopen();

        stores.run(r -> assertThat(r.dunnings().of(HOP)).hasSize(1));
        assertThatIllegalStateException()
                .isThrownBy(() -> stores.run(r -> r.dunnings().append(talk("a", "molen"))));
    }

    @Test
    void letters_stand_with_their_debtor_in_the_order_in_which_they_went() throws Exception {
        stores.run(r -> {
            r.dunnings().add(letter("b", "hop"));
            r.dunnings().add(letter("a", "hop"));
            r.dunnings().add(letter("c", "molen"));
        });
        stores.reopen();

        stores.run(r -> {
            assertThat(r.dunnings().letters(HOP)).containsExactly(letter("b", "hop"), letter("a", "hop"));
            assertThat(r.dunnings().letter(Id.of("c"))).contains(letter("c", "molen"));
            assertThat(r.dunnings().letter(Id.of("x"))).isEmpty();
        });
        assertThatIllegalStateException()
                .isThrownBy(() -> stores.run(r -> r.dunnings().add(letter("a", "hop"))));
    }

    @Test
    void of_two_that_take_a_step_at_the_same_time_the_later_sees_the_first() throws Exception {
        AtomicInteger runs = new AtomicInteger();
        CountDownLatch read = new CountDownLatch(1);
        CountDownLatch taken = new CountDownLatch(1);

        Threads.run(
                () -> stores.run(r -> {
                    runs.incrementAndGet();
                    boolean none = r.dunnings().of(HOP).isEmpty();
                    read.countDown();
                    Threads.await(taken);
                    if (none) {
                        r.dunnings().append(step("one"));
                    }
                }),
                () -> {
                    Threads.await(read);
                    stores.run(r -> r.dunnings().append(step("other")));
                    taken.countDown();
                });

        assertThat(runs).hasValue(2);
        stores.run(r -> assertThat(r.dunnings().of(HOP)).containsExactly(step("other")));
    }
}
