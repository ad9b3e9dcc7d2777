package nl.factuurwerk.json;

import nl.factuurwerk.invoice.content.AddressContent;
import nl.factuurwerk.invoice.content.ContactContent;
import nl.factuurwerk.invoice.content.IdentifierContent;
import nl.factuurwerk.invoice.content.PartyContent;

/** How it is shown what a document says of the seller, the buyer or a representative. */
final class PartyContentView {

    private static final View<ContactContent> CONTACT = View.<ContactContent>named("ContactContent")
            .optional("name", Scalars.TEXT, ContactContent::name)
            .optional("phone", Scalars.TEXT, ContactContent::phone)
            .optional("email", Scalars.TEXT, ContactContent::email);

    static final View<PartyContent> VIEW = View.<PartyContent>named("PartyContent")
            .optional("name", Scalars.TEXT, PartyContent::name)
            .optional("tradingName", Scalars.TEXT, PartyContent::tradingName)
            .list("identifiers", ContentParts.IDENTIFIER, PartyContent::identifiers)
            .optional(
                    "legalRegistration",
                    ContentParts.IDENTIFIER,
                    ContentViews.stated(PartyContent::legalRegistration, IdentifierContent::isEmpty))
            .optional("vatIdentifier", Scalars.TEXT, PartyContent::vatIdentifier)
            .optional("taxRegistration", Scalars.TEXT, PartyContent::taxRegistration)
            .optional("legalInformation", Scalars.TEXT, PartyContent::legalInformation)
            .optional(
                    "endpoint",
                    ContentParts.IDENTIFIER,
                    ContentViews.stated(PartyContent::endpoint, IdentifierContent::isEmpty))
            .optional(
                    "address",
                    ContentParts.ADDRESS,
                    ContentViews.stated(PartyContent::address, AddressContent::isEmpty))
            .optional("contact", CONTACT, ContentViews.stated(PartyContent::contact, ContactContent::isEmpty));

    private PartyContentView() {}
}
