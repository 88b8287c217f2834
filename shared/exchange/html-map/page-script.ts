/**
 * The script of the map as one page, as text: it shows one language at a time and searches. Without it both languages
 * stand there to be read, one after the other. It touches nothing outside of the page.
 */
export const pageScript = `
(() => {
  const editions = [...document.querySelectorAll('[data-edition]')]
  const buttons = [...document.querySelectorAll('[data-language]')]
  const fold = (text) => text.normalize('NFKD').replace(/[\\u0300-\\u036f]/g, '').toLowerCase()
  const show = (language) => {
    for (const one of editions) one.hidden = one.lang !== language
    for (const one of buttons) one.setAttribute('aria-pressed', String(one.dataset.language === language))
    document.documentElement.lang = language
    const edition = editions.find((one) => one.lang === language)
    if (edition) document.title = edition.dataset.title
  }
  const languageAt = (hash) => {
    let target = null
    try { target = document.getElementById(decodeURIComponent(hash.slice(1))) } catch { return undefined }
    return target && target.closest('[data-edition]') ? target.closest('[data-edition]').lang : undefined
  }
  for (const one of document.querySelectorAll('[data-needs-script]')) one.hidden = false
  for (const one of buttons) one.addEventListener('click', () => show(one.dataset.language))
  for (const edition of editions) {
    const form = edition.querySelector('form')
    const field = form.querySelector('input')
    const said = form.querySelector('[role=status]')
    const articles = [...edition.querySelectorAll('article')]
    const groups = [...edition.querySelectorAll('[data-group]')]
    const words = new Map()
    const wordsOf = (article) => {
      if (!words.has(article)) words.set(article, fold(article.textContent))
      return words.get(article)
    }
    const search = () => {
      const wanted = fold(field.value).split(/\\s+/).filter((word) => word !== '')
      let count = 0
      for (const article of articles) {
        const text = wanted.length === 0 ? '' : wordsOf(article)
        article.hidden = !wanted.every((word) => text.includes(word))
        if (!article.hidden) count += 1
      }
      for (const group of groups) group.hidden = !group.querySelector('article:not([hidden])')
      said.textContent = wanted.length === 0 ? '' : count === 0 ? said.dataset.none : said.dataset.found.replace('{n}', count)
    }
    let waiting = 0
    field.addEventListener('input', () => {
      clearTimeout(waiting)
      waiting = setTimeout(search, 150)
    })
    form.addEventListener('submit', (event) => {
      event.preventDefault()
      clearTimeout(waiting)
      search()
    })
    form.addEventListener('reset', () => setTimeout(() => { search(); field.focus() }))
    edition.addEventListener('click', (event) => {
      const link = event.target.closest('a[href^="#"]')
      const article = link && document.getElementById(link.getAttribute('href').slice(1))
      if (article && article.closest('[hidden]')) form.reset()
    })
  }
  const wanted = languageAt(location.hash) || (/^fr\\b/.test(navigator.language) ? 'fr' : document.documentElement.lang)
  show(wanted)
  addEventListener('hashchange', () => {
    const language = languageAt(location.hash)
    if (language) show(language)
  })
})()
`
