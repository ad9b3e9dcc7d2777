package nl.factuurwerk.json;

import nl.factuurwerk.invoice.content.AddressContent;
import nl.factuurwerk.invoice.content.ContactContent;
import nl.factuurwerk.invoice.content.IdentifierContent;
import nl.factuurwerk.invoice.content.PartyContent;

/** How it stands in JSON what a document says of the seller, the buyer, the payee or a representative. */
final class PartyContentCodec {

    private static final ObjectCodec<ContactContent> CONTACT = ObjectCodec.of(
            ContactContent.class,
            (content, out) -> {
                out.put("name", content.name(), Scalars.TEXT);
                out.put("phone", content.phone(), Scalars.TEXT);
                out.put("email", content.email(), Scalars.TEXT);
            },
            in -> {
                var name = in.optional("name", Scalars.TEXT);
                var phone = in.optional("phone", Scalars.TEXT);
                var email = in.optional("email", Scalars.TEXT);
                return in.make(() -> new ContactContent(name.get(), phone.get(), email.get()));
            });

    static final ObjectCodec<PartyContent> CODEC = ObjectCodec.of(
            PartyContent.class,
            (content, out) -> {
                out.put("name", content.name(), Scalars.TEXT);
                out.put("tradingName", content.tradingName(), Scalars.TEXT);
                out.list("identifiers", content.identifiers(), ContentParts.IDENTIFIER);
                out.put(
                        "legalRegistration",
                        ContentParts.stated(content.legalRegistration(), IdentifierContent::isEmpty),
                        ContentParts.IDENTIFIER);
                out.put("vatIdentifier", content.vatIdentifier(), Scalars.TEXT);
                out.put("taxRegistration", content.taxRegistration(), Scalars.TEXT);
                out.put("legalInformation", content.legalInformation(), Scalars.TEXT);
                out.put(
                        "endpoint",
                        ContentParts.stated(content.endpoint(), IdentifierContent::isEmpty),
                        ContentParts.IDENTIFIER);
                out.put(
                        "address",
                        ContentParts.stated(content.address(), AddressContent::isEmpty),
                        ContentParts.ADDRESS);
                out.put("contact", ContentParts.stated(content.contact(), ContactContent::isEmpty), CONTACT);
            },
            in -> {
                var name = in.optional("name", Scalars.TEXT);
                var tradingName = in.optional("tradingName", Scalars.TEXT);
                var identifiers = in.list("identifiers", ContentParts.IDENTIFIER);
                var legalRegistration = in.optional("legalRegistration", ContentParts.IDENTIFIER);
                var vatIdentifier = in.optional("vatIdentifier", Scalars.TEXT);
                var taxRegistration = in.optional("taxRegistration", Scalars.TEXT);
                var legalInformation = in.optional("legalInformation", Scalars.TEXT);
                var endpoint = in.optional("endpoint", ContentParts.IDENTIFIER);
                var address = in.optional("address", ContentParts.ADDRESS);
                var contact = in.optional("contact", CONTACT);
                return in.make(() -> PartyContent.builder()
                        .name(name.get().orElse(null))
                        .tradingName(tradingName.get().orElse(null))
                        .identifiers(identifiers.get())
                        .legalRegistration(legalRegistration.get().orElse(IdentifierContent.none()))
                        .vatIdentifier(vatIdentifier.get().orElse(null))
                        .taxRegistration(taxRegistration.get().orElse(null))
                        .legalInformation(legalInformation.get().orElse(null))
                        .endpoint(endpoint.get().orElse(IdentifierContent.none()))
                        .address(address.get().orElse(AddressContent.none()))
                        .contact(contact.get().orElse(ContactContent.none()))
                        .build());
            });

    private PartyContentCodec() {}
}
