package nl.factuurwerk.json;

import java.util.List;
import java.util.Optional;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.json.VariantCodec.Variant;
import nl.factuurwerk.party.Address;
import nl.factuurwerk.party.BankAccount;
import nl.factuurwerk.party.Contact;
import nl.factuurwerk.party.ElectronicAddress;
import nl.factuurwerk.party.Organisation;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.party.PartyBuilder;
import nl.factuurwerk.party.Person;
import nl.factuurwerk.text.Language;

/** How organisations and persons stand in JSON: what both have, and behind it what only an organisation has. */
final class PartyCodec {

    static final ObjectCodec<Party> CODEC = VariantCodec.of(
            Party.class,
            List.of(
                    new Variant<>("ORGANISATION", Organisation.class, OrganisationCodec.CODEC),
                    Variant.of("PERSON", Person.class, PartyCodec::writeCommon, PartyCodec::readPerson)));

    private static final Codec<Id<Party>> ID = Scalars.id();

    private static final ObjectCodec<ElectronicAddress> ELECTRONIC_ADDRESS = ObjectCodec.of(
            (address, out) -> {
                out.put("scheme", address.scheme(), Scalars.TEXT);
                out.put("id", address.id(), Scalars.TEXT);
            },
            in -> {
                var scheme = in.required("scheme", Scalars.TEXT);
                var id = in.required("id", Scalars.TEXT);
                return in.parse(() -> ElectronicAddress.parse(scheme.get(), id.get()));
            });

    private PartyCodec() {}

    static void writeCommon(Party party, PropertyWriter out) {
        out.put("id", party.id(), ID);
        out.put("name", party.name(), Scalars.TEXT);
        out.put("address", party.address(), AddressCodec.CODEC);
        out.put("email", party.email(), Scalars.TEXT);
        out.put("contact", party.contact(), ContactCodec.CODEC);
        out.put("language", party.language(), Scalars.LANGUAGE);
        out.list("accounts", party.accounts(), BankAccountCodec.CODEC);
        out.put("electronicAddress", party.electronicAddress(), ELECTRONIC_ADDRESS);
    }

    private static Read<Person> readPerson(PropertyReader in) {
        Common common = Common.read(in);
        return in.parse(() -> common.into(Person.named(common.name().get())).tryBuild());
    }

    /** What organisations and persons have in common. */
    record Common(
            Read<Optional<Id<Party>>> id,
            Read<String> name,
            Read<Optional<Address>> address,
            Read<String> email,
            Read<Optional<Contact>> contact,
            Read<Optional<Language>> language,
            Read<List<BankAccount>> accounts,
            Read<Optional<ElectronicAddress>> electronicAddress) {

        static Common read(PropertyReader in) {
            return new Common(
                    in.optional("id", ID),
                    in.required("name", Scalars.TEXT),
                    in.optional("address", AddressCodec.CODEC),
                    in.text("email"),
                    in.optional("contact", ContactCodec.CODEC),
                    in.optional("language", Scalars.LANGUAGE),
                    in.list("accounts", BankAccountCodec.CODEC),
                    in.optional("electronicAddress", ELECTRONIC_ADDRESS));
        }

        <B extends PartyBuilder<?, B>> B into(B builder) {
            id.get().ifPresent(builder::id);
            address.get().ifPresent(builder::address);
            builder.email(email.get());
            contact.get().ifPresent(builder::contact);
            language.get().ifPresent(builder::language);
            accounts.get().forEach(builder::account);
            electronicAddress.get().ifPresent(builder::electronicAddress);
            return builder;
        }
    }
}
