package nl.factuurwerk.architecture.violations.onlyknownlibraries.party;

import org.iban4j.Iban;
import org.slf4j.Logger;

abstract class Libraries {

    Iban goodIban;

    Logger badLog;
}
