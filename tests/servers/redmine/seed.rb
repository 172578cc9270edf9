# What tests find in Redmine: the usual trackers, statuses and roles; an administrator whose API key is
# known; a second user; two projects; two custom fields.

Redmine::DefaultData::Loader.load('en')
Setting.rest_api_enabled = '1'
Setting.notified_events = []

admin = User.find_by!(login: 'admin')
admin.update!(must_change_passwd: false, password: 'admin-s3cret', password_confirmation: 'admin-s3cret')
Token.create!(user: admin, action: 'api').update_columns(value: '0123456789abcdef0123456789abcdef01234567')

grace = User.new(firstname: 'Grace', lastname: 'Hopper', mail: 'grace@example.org')
grace.login = 'grace'
grace.password = grace.password_confirmation = 'grace-s3cret'
grace.save!

%w[demo other].each do |name|
  project = Project.create!(name: name.capitalize, identifier: name, trackers: Tracker.all.to_a)
  Member.create!(project: project, user_id: grace.id, roles: [Role.find_by!(name: 'Developer')])
end

for_all = { is_for_all: true, is_filter: true, trackers: Tracker.all.to_a }
IssueCustomField.create!(name: 'Browser', field_format: 'string', **for_all)
IssueCustomField.create!(name: 'Platforms', field_format: 'list', multiple: true,
                         possible_values: %w[Linux macOS Windows], **for_all)
