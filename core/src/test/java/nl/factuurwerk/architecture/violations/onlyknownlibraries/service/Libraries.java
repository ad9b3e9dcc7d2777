package nl.factuurwerk.architecture.violations.onlyknownlibraries.service;

import org.iban4j.Iban;
import org.slf4j.Logger;

abstract class Libraries {

    Logger goodLog;

    Iban badIban;
}
