// English: finding people in a long list.
export default `
find-search = Name or email
find-show = Show
find-show-all = Everybody
find-show-members = Members
find-show-invitations = Invited
find-show-seat = With { SEAT(form: "singular") }
find-show-no_seat = Without { SEAT(form: "singular") }
find-sort = Order
find-sort-name = Name
find-sort-email = Email
find-sort--since = Newest first
find-sort-active = Longest inactive first
find-sort--active = Active most recently
find-download = Download CSV
find-preparing = Preparing…
find-previous = Previous
find-next = Next
find-pages-top = Pages, above the list
find-pages-bottom = Pages, below the list
find-everybody = Show everybody
`;
