/** Who does what to whom: predicate, arguments in roles, negation, tense, condition, attribution. */
package org.nuncio.clause;
