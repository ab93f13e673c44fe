/** How a page is made: languages, words, form fields, layout, security headers and static files. What a page shows is left to its view. */
package org.followthrough.queryside.web;
