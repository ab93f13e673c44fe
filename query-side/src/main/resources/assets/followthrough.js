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
