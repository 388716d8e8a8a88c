# Intune, åtgärd: lägger tillägget till det som redan står i ExtensionSettings. Det som inte går att tolka lämnas som det är.
# Intune, remediation: adds the extension to what ExtensionSettings says already. What cannot be read is left as it is.

$ErrorActionPreference = 'Stop'

$Installs = @(
  @{
    Browser = 'Chrome'
    Key = 'Software\Policies\Google\Chrome'
    Id = 'CHROME-EXTENSION-ID'
    Entry = '{"installation_mode":"force_installed","update_url":"https://update-server.invalid/web-access/prod/update.xml","override_update_url":true,"toolbar_pin":"force_pinned","runtime_blocked_hosts":["*://*"],"runtime_allowed_hosts":["https://*.regionsormland.se"]}'
  }
  @{
    Browser = 'Edge'
    Key = 'Software\Policies\Microsoft\Edge'
    Id = 'EDGE-EXTENSION-ID'
    Entry = '{"installation_mode":"force_installed","update_url":"https://update-server.invalid/web-access/prod/update.xml","override_update_url":true,"toolbar_state":"force_shown","runtime_blocked_hosts":["*://*"],"runtime_allowed_hosts":["https://*.regionsormland.se"]}'
  }
  @{
    Browser = 'Firefox'
    Key = 'Software\Policies\Mozilla\Firefox'
    Id = 'web-access-helper@regionsormland.se'
    Entry = '{"installation_mode":"force_installed","install_url":"https://update-server.invalid/web-access/1.0.0/web-access-helper-1.0.0.xpi","update_url":"https://update-server.invalid/web-access/prod/updates.json","default_area":"navbar","runtime_blocked_hosts":["*://*"],"runtime_allowed_hosts":["https://*.regionsormland.se"]}'
  }
)

# The registry as 64-bit programs see it, whichever PowerShell runs this.
$Machine = [Microsoft.Win32.RegistryKey]::OpenBaseKey('LocalMachine', 'Registry64')
$PolicyName = 'ExtensionSettings'

# Windows PowerShell 5.1 else writes some lists as {"value": …, "Count": …}.
Remove-TypeData System.Array -ErrorAction Ignore

function ConvertTo-OneLine($Value) {
  ConvertTo-Json -InputObject $Value -Depth 100 -Compress
}

function Confirm-Object($Value, [string] $Name) {
  if ($Value -isnot [System.Management.Automation.PSCustomObject]) { throw "$Name is no JSON object." }
}

# The policy as an object with an object for each extension; empty where there is none. Anything else is not touched.
function ConvertFrom-Policy([string] $Text) {
  if ($Text.Trim() -eq '') { return [pscustomobject] @{} }
  $all = ConvertFrom-Json -InputObject $Text
  Confirm-Object $all $PolicyName
  foreach ($entry in $all.PSObject.Properties) { Confirm-Object $entry.Value "$PolicyName, $($entry.Name)," }
  return $all
}

function Test-Entry($All, [string] $Id, $Wanted) {
  $entry = $All.PSObject.Properties[$Id]
  if ($null -eq $entry) { return $false }
  foreach ($field in $Wanted.PSObject.Properties) {
    $current = $entry.Value.PSObject.Properties[$field.Name]
    if ($null -eq $current) { return $false }
    if ((ConvertTo-OneLine $current.Value) -cne (ConvertTo-OneLine $field.Value)) { return $false }
  }
  return $true
}

function Confirm-Id([string] $Id) {
  if ($Id -match '-EXTENSION-ID') { throw 'Write the id of the extension into this script first.' }
}

# As soon as there is such a subkey, Chrome and Edge overlook the value of the same name.
function Confirm-NoSubkey([string] $Key) {
  if ($null -ne $Machine.OpenSubKey("$Key\$PolicyName")) {
    throw "Warning: there is a subkey $PolicyName, so the browser does not read the value. Install the extension there, or move what it says into the value."
  }
}

function Read-Policy([string] $Key) {
  $opened = $Machine.OpenSubKey($Key)
  if ($null -eq $opened) { return '' }
  # Firefox may have it in several lines.
  return @($opened.GetValue($PolicyName, '', 'DoNotExpandEnvironmentNames')) -join "`n"
}

# The policy with the wanted fields of one extension; every other field and extension stays.
function Merge-Entry($All, [string] $Id, $Wanted) {
  $entry = $All.PSObject.Properties[$Id]
  if ($null -eq $entry) {
    $All | Add-Member -NotePropertyName $Id -NotePropertyValue $Wanted
    return
  }
  foreach ($field in $Wanted.PSObject.Properties) {
    $entry.Value | Add-Member -NotePropertyName $field.Name -NotePropertyValue $field.Value -Force
  }
}

function Write-Policy([string] $Key, [string] $Json) {
  $opened = $Machine.CreateSubKey($Key)
  $hasLines = $opened.GetValueNames() -contains $PolicyName -and $opened.GetValueKind($PolicyName) -eq 'MultiString'
  if ($hasLines) { $opened.SetValue($PolicyName, [string[]] @($Json), 'MultiString') }
  else { $opened.SetValue($PolicyName, $Json, 'String') }
}

function Set-Install($Install) {
  Confirm-Id $Install.Id
  Confirm-NoSubkey $Install.Key
  $all = ConvertFrom-Policy (Read-Policy $Install.Key)
  Merge-Entry $all $Install.Id (ConvertFrom-Json -InputObject $Install.Entry)
  Write-Policy $Install.Key (ConvertTo-OneLine $all)
}

$written = 0
foreach ($install in $Installs) {
  try {
    Set-Install $install
    Write-Output "$($install.Browser): written."
    $written++
  }
  catch {
    Write-Output "$($install.Browser): not changed. $($_.Exception.Message)"
  }
}
exit [int] ($written -lt $Installs.Count)
