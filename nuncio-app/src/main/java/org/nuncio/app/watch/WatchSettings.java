package org.nuncio.app.watch;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.nuncio.article.intake.Options;

/**
 * How feeds are followed.
 *
 * @param every how often a feed is asked to begin with
 * @param batch how many reports are kept at once
 * @param once whether each feed is asked once, and then it ends
 * @param longest after so long it ends; null for never
 * @param intake its {@link Options#followLinks} tells whether articles are fetched
 */
public record WatchSettings(
        Duration every, int batch, boolean once, @Nullable Duration longest, Options intake) {}
