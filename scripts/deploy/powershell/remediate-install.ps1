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
