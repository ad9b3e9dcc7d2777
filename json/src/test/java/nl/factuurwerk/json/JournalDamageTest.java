package nl.factuurwerk.json;

import static nl.factuurwerk.json.KilledIssuer.CHAIN;
import static nl.factuurwerk.json.KilledIssuer.MINE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import nl.factuurwerk.audit.Anchor;
import nl.factuurwerk.audit.Digest;
import nl.factuurwerk.audit.DocumentDigest;
import nl.factuurwerk.audit.DocumentDigests;
import nl.factuurwerk.audit.Subject;
import nl.factuurwerk.audit.Verification;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.invoice.InvoiceCandidate;
import nl.factuurwerk.numbering.DocumentNumber;
import nl.factuurwerk.persistence.StoreChange;
import nl.factuurwerk.rule.Report;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is done to a journal is found: by the journal, by the audit trail, or by both. */
class JournalDamageTest {

    private static final int INVOICES = 3;

    /** Of bodies every so many bytes are tried; all of them with {@code -Djournal.step=1}. */
    private static final int STEP = Integer.getInteger("journal.step", 29);

    @TempDir
    private Path folder;

    private Path file;
    private byte[] whole;
    private List<byte[]> records;
    private Anchor anchor;

    @BeforeEach
    void issue() throws IOException {
        file = folder.resolve("books.journal");
        InvoiceCandidate candidate = KilledIssuer.candidate();
        try (JournalPersistence store = JournalPersistence.open(file)) {
            for (int i = 0; i < INVOICES; i++) {
                KilledIssuer.issue(store, candidate);
            }
            anchor = store.inTransaction(MINE, r -> r.audit().anchor(Instant.EPOCH));
        }
        whole = Files.readAllBytes(file);
        records = records(whole);
    }

    private static List<byte[]> records(byte[] journal) {
        List<byte[]> records = new ArrayList<>();
        int at = JournalFile.TITLE.length;
        while (at < journal.length) {
            int end = at + JournalRecord.HEADER + ByteBuffer.wrap(journal).getInt(at) + JournalRecord.TRAILER;
            records.add(Arrays.copyOfRange(journal, at, end));
            at = end;
        }
        return records;
    }

    private static byte[] journal(List<byte[]> records) {
        ByteArrayOutputStream journal = new ByteArrayOutputStream();
        journal.writeBytes(JournalFile.TITLE);
        records.forEach(journal::writeBytes);
        return journal.toByteArray();
    }

    private long offset(int record) {
        return journal(records.subList(0, record - 1)).length;
    }

    /** Every byte of title, headers and digests from a place on, and some of each body. */
    private int[] places(int from) {
        return IntStream.range(from, whole.length)
                .filter(at -> at % STEP == 0 || !isInBody(at))
                .toArray();
    }

    private boolean isInBody(int at) {
        for (int record = 1; record <= records.size(); record++) {
            long begin = offset(record) + JournalRecord.HEADER;
            long end = offset(record) + records.get(record - 1).length - JournalRecord.TRAILER;
            if (at >= begin && at < end) {
                return true;
            }
        }
        return false;
    }

    private JournalDamaged refused(byte[] damaged) throws IOException {
        Files.write(file, damaged);
        JournalDamaged refusal = catchThrowableOfType(
                JournalDamaged.class, () -> JournalPersistence.open(file).close());
        assertThat(refusal).isNotNull();
        assertThat(Files.readAllBytes(file)).as("is left as it is").isEqualTo(damaged);
        return refusal;
    }

    @Nested
    class Refused {

        @Test
        void each_byte_that_is_changed_with_the_record_that_it_is_in() throws IOException {
            // The last record as well, which was written to its end: it may have been promised.
            for (int at : places(0)) {
                byte[] changed = whole.clone();
                changed[at] ^= (byte) (1 << at % Byte.SIZE);

                JournalDamaged refusal = refused(changed);

                assertThat(refusal.offset()).isLessThanOrEqualTo(at);
                if (refusal.record() > 0) {
                    assertThat(refusal.offset()).isEqualTo(offset((int) refusal.record()));
                    assertThat(at - refusal.offset()).isLessThan(records.get((int) refusal.record() - 1).length);
                } else {
                    assertThat(at).isLessThan(JournalFile.TITLE.length);
                }
            }
        }

        @Test
        void a_record_that_was_removed() throws IOException {
            List<byte[]> left = new ArrayList<>(records);
            left.remove(1);

            JournalDamaged refusal = refused(journal(left));

            assertThat(refusal.record()).isEqualTo(2);
            assertThat(refusal.offset()).isEqualTo(offset(2));
            assertThat(refusal.problem()).contains("record 3").contains("removed");
            assertThat(refusal).hasMessageContaining(file.toString());
        }

        @Test
        void records_that_changed_places() throws IOException {
            List<byte[]> swapped = new ArrayList<>(records);
            Collections.swap(swapped, 1, 2);

            assertThat(refused(journal(swapped)).record()).isEqualTo(2);
        }

        @Test
        void a_record_that_was_put_in() throws IOException {
            List<byte[]> more = new ArrayList<>(records);
            more.add(2, records.get(1));

            assertThat(refused(journal(more)).record()).isEqualTo(3);
        }

        @Test
        void a_record_of_another_journal() throws IOException {
            byte[] other = new JournalRecord(2, 2, Sha256.of(whole)).write(new byte[] {1, 2});
            List<byte[]> more = new ArrayList<>(records);
            more.set(1, other);

            assertThat(refused(journal(more)).problem()).contains("not written behind");
        }

        @Test
        void a_record_beyond_the_limit_without_room_being_made_for_it() throws IOException {
            byte[] huge = new JournalRecord(Integer.MAX_VALUE, 1, Sha256.of(JournalFile.TITLE)).write(new byte[0]);

            assertThat(refused(journal(List.of(huge))).problem()).contains("limit");
        }

        @Test
        void a_file_of_something_else() throws IOException {
            JournalDamaged refusal = refused("factuurwerk-journal 2\n".getBytes(StandardCharsets.US_ASCII));

            assertThat(refusal.record()).isZero();
        }

        @Test
        void what_fits_its_digests_and_not_the_records_before_it() throws IOException {
            // Who can write can make digests too: the invoice is there already.
            byte[] twice = forged(units -> units.add(units.getLast()));

            assertThat(refused(twice).problem()).contains("does not fit").contains("inv-3");
        }
    }

    @Nested
    class Cut_off {

        @Test
        void is_a_last_record_that_ends_too_early_wherever_it_ends() throws IOException {
            int begin = (int) offset(INVOICES);
            for (int end : places(begin + 1)) {
                Files.write(file, Arrays.copyOf(whole, end));

                try (JournalPersistence store = JournalPersistence.open(file)) {
                    assertThat(store.tornTail()).contains(new TornTail(INVOICES, begin, end - begin));
                }
                assertThat(Files.size(file)).isEqualTo(begin);
            }
            try (JournalPersistence store = JournalPersistence.open(file)) {
                assertThat(store.tornTail()).isEmpty();
                assertThat(verify(store).toString()).contains("series:invoices");
                assertThat(KilledIssuer.issue(store, KilledIssuer.candidate())).isEqualTo("3");
            }
        }

        @Test
        void is_room_that_was_made_for_a_record_that_was_never_written() throws IOException {
            Files.write(file, Arrays.copyOf(whole, whole.length + 100_000));

            try (JournalPersistence store = JournalPersistence.open(file)) {
                assertThat(store.tornTail()).contains(new TornTail(INVOICES + 1, whole.length, 100_000));
            }
            assertThat(Files.readAllBytes(file)).isEqualTo(whole);
        }

        @Test
        void is_a_title_that_was_not_written_to_its_end() throws IOException {
            for (int end = 0; end < JournalFile.TITLE.length; end++) {
                Files.write(file, Arrays.copyOf(whole, end));
                JournalPersistence.open(file).close();
                assertThat(Files.readAllBytes(file)).isEqualTo(JournalFile.TITLE);
            }
        }
    }

    /** Whoever can write to the file can make new digests of records, so that the journal opens. */
    @Nested
    class Forged {

        private Report verified(byte[] forged) throws IOException {
            Files.write(file, forged);
            try (JournalPersistence store = JournalPersistence.open(file)) {
                return verify(store);
            }
        }

        @Test
        void nothing_is_found_by_the_audit_trail_without_a_change() throws IOException {
            assertThat(verified(forged(units -> {})).isEmpty()).isTrue();
        }

        @Test
        void a_tail_that_was_cut_off_is_found_with_an_anchor() throws IOException {
            assertThat(verified(journal(records.subList(0, 2))).toString()).contains("series:invoices");
        }

        @Test
        void a_text_that_was_changed_in_a_document_is_found() throws IOException {
            byte[] forged = forged(units -> units.set(1, with(units.get(1), JournalDamageTest::otherText)));

            assertThat(verified(forged).toString()).contains("invoice:inv-2");
        }

        @Test
        void an_entry_that_was_removed_is_found() throws IOException {
            byte[] forged = forged(units -> units.set(1, without(units.get(1), StoreChange.EntryAppended.class)));

            assertThat(verified(forged).toString()).contains("series:invoices").contains("2");
        }

        @Test
        void a_whole_act_that_was_removed_is_found() throws IOException {
            assertThat(verified(forged(units -> units.remove(1))).toString()).contains("series:invoices");
        }

        @Test
        void entries_that_changed_places_are_found() throws IOException {
            byte[] forged = forged(units -> Collections.swap(units, 0, 1));

            assertThat(verified(forged).toString()).contains("series:invoices");
        }

        @Test
        void an_entry_that_was_put_in_is_found() throws IOException {
            byte[] forged = forged(units -> {
                List<StoreChange> more = new ArrayList<>(units.get(1).changes());
                more.add(more.getLast());
                units.set(1, new JournalUnit(MINE, more));
            });

            assertThat(verified(forged).toString()).contains("series:invoices");
        }
    }

    private Report verify(JournalPersistence store) {
        return store.inTransaction(
                MINE,
                r -> Verification.of(r.audit())
                        .against(anchor)
                        .with(DocumentDigests.of(
                                Set.of("invoice"),
                                () -> r.invoices()
                                        .all()
                                        .map(invoice -> new DocumentDigest(
                                                Subject.of("invoice", invoice.id()), invoice.digest()))))
                        .report());
    }

    private byte[] forged(Consumer<List<JournalUnit>> forgery) {
        JsonDocumentCodec codec = new JsonDocumentCodec();
        List<JournalUnit> units = new ArrayList<>();
        for (byte[] record : records) {
            byte[] body = Arrays.copyOfRange(record, JournalRecord.HEADER, record.length - JournalRecord.TRAILER);
            units.add(JournalUnit.read(body, codec).orThrow());
        }
        forgery.accept(units);
        List<byte[]> forged = new ArrayList<>();
        Digest last = Sha256.of(JournalFile.TITLE);
        for (JournalUnit unit : units) {
            byte[] body = unit.write(codec);
            byte[] record = new JournalRecord(body.length, forged.size() + 1, last).write(body);
            last = Digest.of(Arrays.copyOfRange(record, record.length - JournalRecord.TRAILER, record.length));
            forged.add(record);
        }
        return journal(forged);
    }

    private static JournalUnit with(JournalUnit unit, UnaryOperator<StoreChange> change) {
        return new JournalUnit(
                unit.administration(), unit.changes().stream().map(change).toList());
    }

    private static JournalUnit without(JournalUnit unit, Class<?> kind) {
        return new JournalUnit(
                unit.administration(),
                unit.changes().stream()
                        .filter(change -> !kind.isInstance(change))
                        .toList());
    }

    private static StoreChange otherText(StoreChange change) {
        if (!(change instanceof StoreChange.InvoiceAdded(Invoice invoice))) {
            return change;
        }
        FactuurwerkJson json = FactuurwerkJson.compact();
        String forged = json.write(JsonFormat.INVOICE, invoice).replace("Ontwerp", "Drukwerk");
        return new StoreChange.InvoiceAdded(
                json.read(JsonFormat.INVOICE, forged).orThrow());
    }

    @Test
    void documents_stand_in_it_in_the_bytes_of_their_codec() throws IOException {
        String journal = new String(whole, StandardCharsets.ISO_8859_1);
        try (JournalPersistence store = JournalPersistence.open(file)) {
            Optional<Invoice> invoice =
                    store.inTransaction(MINE, r -> r.invoices().find(new DocumentNumber("2")));
            byte[] bytes = new JsonDocumentCodec().write(invoice.orElseThrow());

            assertThat(journal)
                    .contains(new String(bytes, StandardCharsets.ISO_8859_1))
                    .contains(Sha256.of(bytes).toString());
            assertThat(store.<Long>inTransaction(
                            MINE, r -> r.audit().head(CHAIN).sequence()))
                    .isEqualTo(INVOICES);
        }
    }
}
