package nl.factuurwerk.architecture.violations.nostaticstate.vat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicLong;

final class State {

    static String badAssignable;

    static final HashMap<String, String> BAD_MAP = new HashMap<>();

    static final ArrayList<String> BAD_LIST = new ArrayList<>();

    static final ConcurrentMap<String, String> BAD_CACHE = new ConcurrentHashMap<>();

    static final AtomicLong BAD_COUNTER = new AtomicLong();

    static final ThreadLocal<String> BAD_THREAD_LOCAL = new ThreadLocal<>();

    static final Map<String, String> GOOD_MAP = Map.of();

    static final List<String> GOOD_LIST = List.of();

    static final long GOOD_CONSTANT = 1;

    private long goodInstanceField;
}
