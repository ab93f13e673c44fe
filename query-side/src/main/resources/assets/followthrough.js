// Improves pages that work without it.
document.body.classList.add('js-enabled')
if ('noModule' in HTMLScriptElement.prototype) {
    document.body.classList.add('govuk-frontend-supported')
}

const address = document.querySelector('script[data-components]').dataset.components
import(address).then(({ initAll }) => initAll())

// A closed <details> would be missing on paper.
addEventListener('beforeprint', () => {
    document.querySelectorAll('details:not([open])').forEach((closed) => {
        closed.open = true
        addEventListener('afterprint', () => { closed.open = false }, { once: true })
    })
})

// The slider of a case says in words where it stands; the select beside it lists all moments in words.
addEventListener('input', ({ target }) => {
    if (target.matches('.ft-slider')) {
        const moment = document.querySelectorAll('#at option')[target.value - 1].textContent
        target.setAttribute('aria-valuetext', moment)
        target.form.querySelector('output').value = moment
    }
})

// A moment that htmx put into the address stays when the language is changed.
addEventListener('htmx:pushedIntoHistory', () => {
    document.querySelectorAll('a[hreflang]').forEach((link) => {
        const here = new URL(location.href)
        here.searchParams.set('lang', link.hreflang)
        link.href = here.href
    })
})
