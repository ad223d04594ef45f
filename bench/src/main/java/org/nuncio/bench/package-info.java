/** What each stage costs, timed by JMH; {@code bench/stages} runs it. */
package org.nuncio.bench;
