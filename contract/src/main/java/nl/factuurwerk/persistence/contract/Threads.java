package nl.factuurwerk.persistence.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Does several things at the same time, and fails if one of them does. */
final class Threads {

    private static final long PATIENCE_SECONDS = 60;

    /** Long enough for the other thread to come so far, if nothing holds it up. */
    private static final long BOUND_MILLIS = 2_000;

    private Threads() {}

    static void run(Runnable... works) throws Exception {
        run(List.of(works));
    }

    static void run(List<Runnable> works) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(works.size())) {
            List<Future<?>> running = new ArrayList<>();
            works.forEach(work -> running.add(threads.submit(work)));
            for (Future<?> each : running) {
                each.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            }
        }
    }

    /**
     * Waits for another unit of work from within one, and goes on without it after a while: a store that locks holds the other
     * one up until this one has ended.
     */
    static void awaitUnlessLocked(CountDownLatch latch) {
        try {
            // Either way the work goes on; whether both have seen each other is for the test to say.
            boolean ignored = latch.await(BOUND_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    static void await(CountDownLatch latch) {
        try {
            if (!latch.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException("The other thread did not come so far");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
