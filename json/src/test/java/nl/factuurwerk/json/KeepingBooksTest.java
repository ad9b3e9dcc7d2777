package nl.factuurwerk.json;

import static nl.factuurwerk.money.Amounts.eur;
import static nl.factuurwerk.money.Quantity.hours;
import static nl.factuurwerk.text.Language.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.factuurwerk.Factuurwerk;
import nl.factuurwerk.audit.Act;
import nl.factuurwerk.audit.Actor;
import nl.factuurwerk.audit.Anchor;
import nl.factuurwerk.audit.AuditContents;
import nl.factuurwerk.audit.AuditEvent;
import nl.factuurwerk.audit.AuditPayload;
import nl.factuurwerk.audit.ChainId;
import nl.factuurwerk.audit.KeptEntry;
import nl.factuurwerk.audit.Salt;
import nl.factuurwerk.audit.Subject;
import nl.factuurwerk.audit.Tombstone;
import nl.factuurwerk.audit.Verification;
import nl.factuurwerk.identity.Administration;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.party.Organisation;
import nl.factuurwerk.persistence.CommitLog;
import nl.factuurwerk.persistence.InMemoryPersistence;
import nl.factuurwerk.persistence.Persistence;
import nl.factuurwerk.reference.Country;
import nl.factuurwerk.rule.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The snippets of the page on keeping books. */
class KeepingBooksTest {

    private static final Administration STUDIO = Administration.of("studio-noorderlicht");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T10:00:00Z"), ZoneOffset.UTC);

    private final List<String> printed = new ArrayList<>();

    @TempDir
    private Path folder;

    private void print(Object line) {
        printed.add(String.valueOf(line));
    }

    private static Organisation studio() {
        return Organisation.named("Studio Noorderlicht B.V.")
                .address("Vismarkt 12", "9711 KS", "Groningen", Country.NETHERLANDS)
                .kvk("12345678")
                .vat("NL123456789B13")
                .iban("NL91ABNA0417164300")
                .build();
    }

    private static Factuurwerk office(Persistence store) {
        return Factuurwerk.of(studio())
                .administration(STUDIO)
                .persistence(store)
                .clock(CLOCK)
                .build();
    }

    private static Invoice issue(Factuurwerk office) {
        return office.invoices()
                .issue(Invoice.draft()
                        .to(Organisation.named("Brouwerij De Hop")
                                .address("Kade 3", "8911 AB", "Leeuwarden", Country.NETHERLANDS)
                                .build())
                        .line("Ontwerp etiket", hours("2"), eur("95.00"))
                        .build())
                .orThrow();
    }

    @Test
    void books_are_there_again() throws IOException {
        Organisation studio = studio();
        // tag::books-open[]
        try (JournalPersistence store = JournalPersistence.open(folder.resolve("books.journal"))) {
            store.tornTail().ifPresent(this::print); // what was being written when the power went out

            Factuurwerk office = Factuurwerk.of(studio)
                    .administration(STUDIO)
                    .persistence(store)
                    .build();
            issue(office);
        }
        // end::books-open[]

        assertThat(printed).isEmpty();
        try (JournalPersistence store = JournalPersistence.open(folder.resolve("books.journal"))) {
            assertThat(office(store).invoices().all()).hasSize(1);
        }
    }

    @Test
    void damage_is_named() throws IOException {
        Path file = folder.resolve("books.journal");
        try (JournalPersistence store = JournalPersistence.open(file)) {
            issue(office(store));
            issue(office(store));
        }
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length - 100] ^= 1;
        Files.write(file, bytes);

        assertThatThrownBy(() -> {
                    // tag::books-damaged[]
                    try (JournalPersistence store = JournalPersistence.open(file)) {
                        issue(office(store));
                    } catch (JournalDamaged e) {
                        print(e.record()); // 2
                        print(e.problem()); // its contents are not those that its digest was taken of
                        throw e;
                    }
                    // end::books-damaged[]
                })
                .isInstanceOf(JournalDamaged.class);
        assertThat(printed).containsExactly("2", "its contents are not those that its digest was taken of");
    }

    @Test
    void a_lost_end_is_found_with_an_anchor() throws IOException {
        Path file = folder.resolve("books.journal");
        Path elsewhere = folder.resolve("anchor.txt");
        long first;
        try (JournalPersistence store = JournalPersistence.open(file)) {
            Factuurwerk office = office(store);
            issue(office);
            first = Files.size(file);
            issue(office);
            // tag::books-anchor[]
            Files.writeString(elsewhere, office.audit().anchor().toString());
            // end::books-anchor[]
        }
        Files.write(file, Arrays.copyOf(Files.readAllBytes(file), (int) first));

        try (JournalPersistence store = JournalPersistence.open(file)) {
            Factuurwerk office = office(store);
            // tag::books-verify[]
            Anchor anchor = Anchor.parse(Files.readString(elsewhere)).orThrow();

            Report report = office.audit().verify(anchor);

            report.findings().forEach(finding -> print(finding.in(ENGLISH)));
            // end::books-verify[]
            assertThat(report.hasErrors()).isTrue();
            assertThat(printed).singleElement().asString().contains("series:invoices");
            assertThat(office.audit().verify().isEmpty()).isTrue();
        }
    }

    @Test
    void the_trail_is_handed_to_an_auditor() throws IOException {
        Path export = folder.resolve("trail.json");
        try (JournalPersistence store = JournalPersistence.open(folder.resolve("books.journal"))) {
            Factuurwerk office = office(store);
            issue(office);
            Anchor anchor = office.audit().anchor();
            // tag::books-auditor[]
            FactuurwerkJson json = FactuurwerkJson.pretty();
            Files.writeString(
                    export, office.audit().entries(entries -> json.write(JsonFormat.AUDIT_ENTRIES, entries.toList())));

            List<KeptEntry> entries = json.read(JsonFormat.AUDIT_ENTRIES, Files.readString(export))
                    .orThrow();
            // end::books-auditor[]

            assertThat(verified(entries, anchor).isEmpty()).isTrue();
            assertThat(verified(entries.subList(0, entries.size() - 1), anchor).hasErrors())
                    .isTrue();
        }
    }

    private static Report verified(List<KeptEntry> entries, Anchor anchor) {
        return Verification.of(new AuditContents() {
                    @Override
                    public Stream<ChainId> chains() {
                        return entries.stream()
                                .map(kept -> kept.entry().chain())
                                .distinct();
                    }

                    @Override
                    public Stream<KeptEntry> kept(ChainId chain) {
                        return entries.stream()
                                .filter(kept -> kept.entry().chain().equals(chain));
                    }
                })
                .against(anchor)
                .report();
    }

    @Test
    void what_was_erased_is_not_in_a_copy() throws IOException {
        Path file = folder.resolve("books.journal");
        Path copy = folder.resolve("copy.journal");
        Anchor anchor;
        try (JournalPersistence store = JournalPersistence.open(file)) {
            store.inTransaction(STUDIO, r -> {
                for (String subject : List.of("party:anna", "party:bas")) {
                    r.audit()
                            .append(
                                    ChainId.of(subject),
                                    AuditEvent.of(CLOCK.instant(), Act.SENT, Subject.of(subject)),
                                    AuditPayload.of(
                                            Actor.person("Marijke"),
                                            "belde over " + subject,
                                            () -> Salt.of(new byte[Salt.LENGTH])));
                }
                return r;
            });
            store.inTransaction(STUDIO, r -> r.audit().erase(Subject.of("party:anna"), new Tombstone(CLOCK.instant())));
            anchor = store.inTransaction(STUDIO, r -> r.audit().anchor(CLOCK.instant()));
        }

        // tag::books-erased[]
        JournalPersistence.copyWithoutErased(file, copy, new JsonDocumentCodec());
        // end::books-erased[]

        assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).contains("belde over party:anna");
        assertThat(Files.readString(copy, StandardCharsets.ISO_8859_1))
                .doesNotContain("belde over party:anna")
                .contains("belde over party:bas");
        try (JournalPersistence store = JournalPersistence.open(copy)) {
            assertThat(office(store).audit().verify(anchor).findings()).isEmpty();
        }
        assertThatThrownBy(() -> JournalPersistence.copyWithoutErased(file, copy, new JsonDocumentCodec()))
                .isInstanceOf(FileAlreadyExistsException.class);
    }

    @Test
    void a_log_of_ones_own() {
        List<String> lines = new ArrayList<>();
        // tag::books-log[]
        CommitLog log = (administration, changes) -> lines.add(administration + ": " + changes.size() + " changes");

        Persistence store = InMemoryPersistence.loggedTo(log).build();
        // end::books-log[]
        issue(office(store));

        assertThat(lines).hasSize(1);
        assertThat(lines.getFirst()).startsWith("studio-noorderlicht: ");
    }
}
