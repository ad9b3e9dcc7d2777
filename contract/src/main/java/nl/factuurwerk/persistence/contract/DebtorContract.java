package nl.factuurwerk.persistence.contract;

import static nl.factuurwerk.money.Amounts.eur;
import static nl.factuurwerk.persistence.contract.Books.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.numbering.DocumentNumber;
import nl.factuurwerk.party.Iban;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.party.Person;
import nl.factuurwerk.payment.LegalTerm;
import nl.factuurwerk.persistence.Repositories;
import nl.factuurwerk.receivable.Assignment;
import nl.factuurwerk.receivable.CreditLimit;
import nl.factuurwerk.receivable.DebtorEntry;
import nl.factuurwerk.receivable.Ended;
import nl.factuurwerk.receivable.Insolvency;
import nl.factuurwerk.receivable.InsolvencyKind;
import nl.factuurwerk.receivable.Payment;
import nl.factuurwerk.receivable.PaymentPlan;
import nl.factuurwerk.receivable.PlanTerms;
import nl.factuurwerk.receivable.Receipt;
import nl.factuurwerk.receivable.ReceiptParties;
import nl.factuurwerk.receivable.RelationKnown;
import nl.factuurwerk.text.Language;
import org.junit.jupiter.api.Test;

/** What is known of debtors is found by debtor; nobody agrees on two things with one debtor at the same time unseen. */
abstract class DebtorContract {

    private static final Id<Party> HOP = Id.of("hop");

    private final Stores stores;

    DebtorContract(Stores stores) {
        this.stores = stores;
    }

    private static CreditLimit limit(String id, String amount) {
        return new CreditLimit(Id.of(id), TODAY, HOP, eur(amount));
    }

    private static Ended ended(String id, String entry) {
        return new Ended(Id.of(id), TODAY, HOP, Id.of(entry), "Vergissing");
    }

    private void append(DebtorEntry... entries) {
        stores.run(r -> List.of(entries).forEach(r.debtorEntries()::append));
    }

    @Test
    void entries_stand_with_their_debtor_in_the_order_in_which_they_were_added() throws Exception {
        PaymentPlan plan = new PaymentPlan(
                Id.of("p"),
                TODAY,
                HOP,
                List.of(Id.of("inv-1")),
                PlanTerms.monthly(eur("100.00"), 3, TODAY.plusDays(9), 5));
        Insolvency insolvency =
                new Insolvency(Id.of("i"), TODAY.minusDays(1), HOP, InsolvencyKind.MORATORIUM, "Rb. Noord");
        Assignment assignment = new Assignment(
                Id.of("a"), TODAY, HOP, List.of(), new Assignment.Payee("Factor", Iban.of("NL91ABNA0417164300")));
        RelationKnown relation = new RelationKnown(Id.of("r"), TODAY, HOP, LegalTerm.Relation.PUBLIC_BODY);
        CreditLimit other = new CreditLimit(Id.of("o"), TODAY, Id.of("molen"), eur("1.00"));

        append(plan, insolvency, other, assignment, relation, limit("l", "0.00"), ended("e", "p"));
        stores.reopen();

        stores.run(r -> {
            assertThat(r.debtorEntries().of(HOP))
                    .containsExactly(plan, insolvency, assignment, relation, limit("l", "0.00"), ended("e", "p"));
            assertThat(r.debtorEntries().of(Id.of("molen"))).containsExactly(other);
            assertThat(r.debtorEntries().of(Id.of("x"))).isEmpty();
            assertThat(r.debtorEntries().find(Id.of("i"))).contains(insolvency);
            assertThat(r.debtorEntries().find(Id.of("x"))).isEmpty();
        });
    }

    @Test
    void an_entry_that_is_added_again_is_kept_once_and_another_of_its_identity_is_refused() throws Exception {
        append(limit("l", "1.00"));
        append(limit("l", "1.00"));
        stores.reopen();

        assertThatIllegalStateException().isThrownBy(() -> append(limit("l", "2.00")));
        stores.run(r -> assertThat(r.debtorEntries().of(HOP)).containsExactly(limit("l", "1.00")));
    }

    @Test
    void what_ends_nothing_is_refused() {
        append(limit("l", "1.00"), ended("e", "l"));

        assertThatIllegalStateException().isThrownBy(() -> append(ended("e-2", "unknown")));
        assertThatIllegalStateException().isThrownBy(() -> append(ended("e-3", "e")));
        assertThatIllegalStateException()
                .isThrownBy(() -> append(new Ended(Id.of("e-4"), TODAY, Id.of("molen"), Id.of("l"), "")));
    }

    static Receipt receipt(String id, String number, Optional<Id<Payment>> of) {
        Payment payment = Payment.cash(eur("1.00"), TODAY, "Taart");
        Payment known =
                of.map(each -> payment.toBuilder().identifiedBy(each).build()).orElse(payment);
        ReceiptParties parties = new ReceiptParties(
                Person.named("Anna").build(), Person.named("Bram").build(), Language.DUTCH);
        return new Receipt(Id.of(id), new DocumentNumber(number), TODAY, parties, new Receipt.Paid(known, List.of()));
    }

    @Test
    void receipts_are_found_by_number_and_by_payment_and_a_payment_has_one() throws Exception {
        Receipt ten = receipt("a", "K10", Optional.of(Id.of("p")));
        Receipt nine = receipt("b", "K9", Optional.empty());
        stores.run(r -> {
            r.receipts().add(ten);
            r.receipts().add(nine);
        });
        stores.reopen();

        stores.run(r -> {
            assertThat(r.receipts().all()).containsExactly(nine, ten);
            assertThat(r.receipts().find(new DocumentNumber("K10"))).contains(ten);
            assertThat(r.receipts().find(new DocumentNumber("K1"))).isEmpty();
            assertThat(r.receipts().of(Id.of("p"))).contains(ten);
            assertThat(r.receipts().of(Id.of("x"))).isEmpty();
        });
        for (Receipt other : List.of(
                receipt("a", "K1", Optional.empty()),
                receipt("c", "K9", Optional.empty()),
                receipt("d", "K2", Optional.of(Id.of("p"))))) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> stores.run(r -> r.receipts().add(other)));
        }
    }

    @Test
    void nothing_of_a_unit_that_fails_is_kept_and_administrations_have_their_own() throws Exception {
        assertThatThrownBy(() -> stores.run(r -> {
                    r.debtorEntries().append(limit("l", "1.00"));
                    throw new IllegalArgumentException("half-way");
                }))
                .hasMessage("half-way");
        stores.run(r -> assertThat(r.debtorEntries().of(HOP)).isEmpty());
        append(limit("l", "1.00"));
        stores.reopen();

        stores.run(Stores.YOURS, r -> assertThat(r.debtorEntries().of(HOP)).isEmpty());
    }

    @Test
    void two_that_agree_with_one_debtor_at_the_same_time_see_each_other() throws Exception {
        AtomicInteger agreed = new AtomicInteger();
        CountDownLatch read = new CountDownLatch(1);
        CountDownLatch other = new CountDownLatch(1);

        Threads.run(
                () -> agreed.addAndGet(stores.read(r -> {
                    int count = addIfNone("a", r);
                    read.countDown();
                    Threads.await(other);
                    return count;
                })),
                () -> {
                    Threads.await(read);
                    agreed.addAndGet(stores.read(r -> addIfNone("b", r)));
                    other.countDown();
                });

        assertThat(agreed).hasValue(1);
        stores.run(r -> assertThat(r.debtorEntries().of(HOP)).hasSize(1));
    }

    private static int addIfNone(String id, Repositories r) {
        if (!r.debtorEntries().of(HOP).isEmpty()) {
            return 0;
        }
        r.debtorEntries().append(limit(id, "1.00"));
        return 1;
    }
}
