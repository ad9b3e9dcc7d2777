package nl.factuurwerk.json;

import nl.factuurwerk.party.Contact;

/** How a contact stands in JSON. */
final class ContactCodec extends ObjectCodec<Contact> {

    static final ContactCodec CODEC = new ContactCodec();

    @Override
    public void write(Contact contact, PropertyWriter out) {
        out.put("name", contact.name(), Scalars.TEXT);
        out.put("phone", contact.phone(), Scalars.TEXT);
        out.put("email", contact.email(), Scalars.TEXT);
    }

    @Override
    Read<Contact> read(PropertyReader in) {
        var name = in.text("name");
        var phone = in.text("phone");
        var email = in.text("email");
        return in.parse(() -> Contact.parse(name.get(), phone.get(), email.get()));
    }
}
